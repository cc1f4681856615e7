package io.followthrough.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.followthrough.ApplicationTest;
import io.followthrough.intake.Samples;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Transactional
class IntakeApiTest {

    private static final MediaType TEXT = MediaType.TEXT_PLAIN;

    @Autowired
    MockMvc http;

    @Autowired
    ObjectMapper json;

    @Test
    void a_file_is_understood_confirmed_and_followed_up() throws Exception {
        ResultActions read = asOffice(multipart("/api/intake").file(file("factsheet.txt", Samples.factsheet())));
        read.andExpect(status().isOk())
                .andExpect(jsonPath("$.evaluation.title").value(startsWith("SECO’s support")))
                .andExpect(jsonPath("$.evaluation.subtitle").value(containsString("SME")))
                .andExpect(jsonPath("$.evaluation.conducted").value("2018/2019"))
                .andExpect(jsonPath("$.evaluation.periodFrom").value(2008))
                .andExpect(jsonPath("$.evaluation.periodTo").value(2018))
                .andExpect(jsonPath("$.evaluation.cost").value(158898))
                .andExpect(jsonPath("$.evaluation.currency").value("CHF"))
                .andExpect(jsonPath("$.evaluation.issuedOn").value("2019-12-31"))
                .andExpect(jsonPath("$.evaluation.ratings[0].score").value(1.5))
                .andExpect(jsonPath("$.recommendations.length()").value(3))
                .andExpect(jsonPath("$.recommendations[0].position").value("PARTIALLY_AGREE"))
                .andExpect(jsonPath("$.recommendations[0].unit").value("TRADE"))
                .andExpect(jsonPath("$.recommendations[0].actions").isEmpty())
                .andExpect(jsonPath("$.alreadyRegistered").value(false));

        confirm(id(read))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.evaluation").value("SECO-2019-SME"))
                .andExpect(jsonPath("$.recommendations[2]").value("SECO-2019-SME/3"))
                .andExpect(jsonPath("$.created").value(3));
        confirm(id(read))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.created").value(0));
        asOffice(text(Samples.factsheet()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.alreadyRegistered").value(true));
        http.perform(get("/api/flags").param("rule", "UNADDRESSED").with(httpBasic("office", "demo")))
                .andExpect(jsonPath("$.total").value(3));
    }

    @Test
    void a_correction_is_confirmed_instead_of_what_was_understood() throws Exception {
        ResultActions read = asOffice(text(Samples.factsheet()));
        ObjectNode answer = (ObjectNode) tree(read);
        answer.withObject("/evaluation").put("reference", "SECO-2020-SME").put("issuedOn", "2020-02-14");

        asOffice(post("/api/intake/{id}/confirm", id(read))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(answer.toString()))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.evaluation").value("SECO-2020-SME"));
    }

    @Test
    void every_field_that_is_wrong_is_named() throws Exception {
        ResultActions read = asOffice(text(Samples.factsheet()));
        ObjectNode answer = (ObjectNode) tree(read);
        answer.withObject("/evaluation").putNull("title");
        ((ObjectNode) answer.at("/recommendations/0")).putNull("reason");

        asOffice(post("/api/intake/{id}/confirm", id(read))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(answer.toString()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.errors[0].field").value("evaluation.title"))
                .andExpect(jsonPath("$.errors[1].field").value("recommendations[0].reason"))
                .andExpect(jsonPath("$.errors[1].message").value(containsString("give the reason")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"evaluation": {"issuedOn": "last year"}}            | 422 | evaluation.issuedOn
        {"evaluation": {"periodFrom": "then"}}               | 422 | evaluation.periodFrom
        {"recommendations": [{"position": "MAYBE"}]}         | 422 | recommendations[0].position
        {"evaluation": {"ratings": [null], "findings": null}, "recommendations": [null]} | 422 | evaluation.reference
        {"evaluation":                                       | 400 |
        [1, 2]                                               | 400 |
        """)
    void a_body_that_is_no_understanding_is_refused(String body, int status, String field) throws Exception {
        long id = id(asOffice(text(Samples.factsheet())));

        ResultActions refused = asOffice(post("/api/intake/{id}/confirm", id)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andExpect(status().is(status))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
        if (field != null) {
            refused.andExpect(jsonPath("$.errors[0].field").value(field));
        }
    }

    @Test
    void a_correction_that_is_not_declared_as_json_is_not_overlooked() throws Exception {
        long id = id(asOffice(text(Samples.factsheet())));

        asOffice(post("/api/intake/{id}/confirm", id)
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .content("{\"evaluation\": {}}"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.detail").value(containsString("application/json")));
    }

    @Test
    void prose_is_answered_with_what_was_looked_for() throws Exception {
        ResultActions read = asOffice(text("Nothing but prose about the sea."));
        read.andExpect(status().isUnprocessableEntity())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.title").value("Document not understood"))
                .andExpect(jsonPath("$.detail").value(containsString("Not found:")))
                .andExpect(jsonPath("$.notFound", hasItem("recommendations")))
                .andExpect(jsonPath("$.lookedFor[2].part").value("ratings"))
                .andExpect(jsonPath("$.lookedFor[2].found").value(false))
                .andExpect(jsonPath("$.errors[0].field").exists());

        confirm(id(read))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].field").value("evaluation.reference"));
    }

    @Test
    void what_is_no_document_is_refused() throws Exception {
        asOffice(multipart("/api/intake").file(file("factsheet.zip", "PK\u0003\u0004 and so on")))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].field").value("file"))
                .andExpect(jsonPath("$.detail").value(containsString("ZIP archive")));
        asOffice(multipart("/api/intake").file(new MockMultipartFile("other", "text".getBytes())))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.detail").value(containsString("\"file\"")));
        asOffice(text("   ")).andExpect(status().isUnprocessableEntity());
    }

    @Test
    void an_unknown_document_is_not_found() throws Exception {
        confirm(4711).andExpect(status().isNotFound());
        asOffice(post("/api/intake/none/confirm")).andExpect(status().isBadRequest());
    }

    @Test
    void the_calls_are_described() throws Exception {
        asOffice(get("/v3/api-docs"))
                .andExpect(jsonPath("$.paths['/api/intake'].post").exists())
                .andExpect(jsonPath("$.paths['/api/intake/{id}/confirm'].post.requestBody")
                        .exists());
    }

    private ResultActions confirm(long id) throws Exception {
        return asOffice(post("/api/intake/{id}/confirm", id));
    }

    private ResultActions asOffice(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return http.perform(request.with(httpBasic("office", "demo")));
    }

    private long id(ResultActions read) throws Exception {
        JsonNode answer = tree(read);
        assertThat(answer.path("id").isIntegralNumber()).isTrue();
        return answer.path("id").asLong();
    }

    private JsonNode tree(ResultActions read) throws Exception {
        return json.readTree(read.andReturn().getResponse().getContentAsByteArray());
    }

    private static AbstractMockHttpServletRequestBuilder<?> text(String text) {
        return post("/api/intake").contentType(TEXT).content(text.getBytes(StandardCharsets.UTF_8));
    }

    private static MockMultipartFile file(String name, String text) {
        return new MockMultipartFile("file", name, null, text.getBytes(StandardCharsets.UTF_8));
    }
}
