package io.followthrough.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.followthrough.ApplicationTest;
import io.followthrough.evaluation.Evaluations;
import io.followthrough.evaluation.Recommendations;
import io.followthrough.intake.ReadingDocuments;
import io.followthrough.intake.Samples;
import io.followthrough.intake.document.Document;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.HtmlUtils;

@ApplicationTest
@Transactional
class IntakePagesTest {

    private static final Pattern FIELD = Pattern.compile(
            "<input type=\"(?:text|hidden)\"[^>]*? name=\"([^\"]+)\" value=\"([^\"]*)\"|<textarea[^>]*? name=\"([^\"]+)\"[^>]*>\\n?([^<]*)</textarea>|<select[^>]*? name=\"([^\"]+)\"[^>]*>(.*?)</select>",
            Pattern.DOTALL);
    private static final Pattern SELECTED = Pattern.compile("<option value=\"([^\"]*)\" selected=\"selected\"");

    @Autowired
    MockMvc http;

    @Autowired
    ReadingDocuments reading;

    @Autowired
    Evaluations evaluations;

    @Autowired
    Recommendations recommendations;

    @Test
    void a_document_is_handed_in_checked_and_confirmed() throws Exception {
        String page = asOffice(multipart("/intake")
                        .file(new MockMultipartFile(
                                "file", "sme.txt", null, Samples.factsheet().getBytes(StandardCharsets.UTF_8))))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        String shown = asOffice(get(page))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("CHF 158’898")))
                .andExpect(content().string(containsString("is an estimate")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        Map<String, String> fields = fields(shown);
        assertThat(fields)
                .containsEntry("evaluation.reference", "SECO-2019-SME")
                .containsEntry("evaluation.cost", "158898")
                .containsEntry("evaluation.contribution", "144000000")
                .containsEntry("recommendations[0].position", "PARTIALLY_AGREE")
                .containsEntry("recommendations[2].unit", "TRADE")
                .hasEntrySatisfying(
                        "evaluation.countries",
                        countries ->
                                assertThat(countries).contains("Colombia *\n").endsWith("Global *"));

        fields.put("evaluation.cost", "158'898.50");
        fields.put("evaluation.issuedOn", "2020-02-14");
        asOffice(filledIn(page, fields)).andExpect(redirectedUrl(page));

        assertThat(evaluations.findById("SECO-2019-SME")).hasValueSatisfying(evaluation -> {
            assertThat(evaluation.cost()).isEqualByComparingTo("158898.50");
            assertThat(evaluation.issuedOn()).hasToString("2020-02-14");
            assertThat(evaluation.issuedOnEstimated()).isFalse();
            assertThat(evaluation.countries()).hasSize(17);
            assertThat(evaluation.statements()).hasSize(14);
        });
        asOffice(get(page)).andExpect(content().string(containsString("registered as SECO-2019-SME")));
        asOffice(get("/intake")).andExpect(content().string(containsString("sme.txt")));
    }

    @Test
    void what_is_wrong_stands_beside_its_field_and_nothing_typed_is_lost() throws Exception {
        String page = page(Samples.factsheet());
        Map<String, String> fields = fields(shown(page));
        fields.put("evaluation.title", "  ");
        fields.put("evaluation.programmes", "many");
        fields.put("evaluation.issuedOn", "31.12.2019");
        fields.put("recommendations[1].text", "My own <b>words</b>");

        String refused = asOffice(filledIn(page, fields))
                .andExpect(status().isUnprocessableEntity())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(refused)
                .contains("href=\"#evaluation.programmes\"")
                .contains("&quot;many&quot; is not a whole number")
                .contains("&quot;31.12.2019&quot; is not a date")
                .contains("Give the evaluation a title.")
                .doesNotContain("Enter the day of publication.")
                .contains("My own &lt;b&gt;words&lt;/b&gt;");
        assertThat(fields(refused))
                .containsEntry("evaluation.programmes", "many")
                .containsEntry("evaluation.issuedOn", "31.12.2019")
                .containsEntry("recommendations[1].text", "My own <b>words</b>");
        assertThat(evaluations.count()).isZero();
    }

    @Test
    void the_missing_reason_of_a_partial_agreement_is_asked_for() throws Exception {
        String page = page(Samples.factsheet());
        Map<String, String> fields = fields(shown(page));
        fields.put("recommendations[0].reason", "");

        asOffice(filledIn(page, fields))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#recommendations[0].reason\"")))
                .andExpect(content().string(containsString("give the reason for not accepting the rest")));
    }

    @Test
    void a_recommendation_is_added_and_removed_without_losing_what_was_typed() throws Exception {
        String page = page(Samples.factsheet());
        Map<String, String> fields = fields(shown(page));
        fields.put("evaluation.subtitle", "Changed meanwhile");
        fields.put("evaluation.programmes", "many");

        Map<String, String> more = fields(answer(filledIn(page, fields).param("add", "recommendations")));
        assertThat(more)
                .containsEntry("recommendations[3].number", "4")
                .containsEntry("recommendations[3].text", "")
                .containsEntry("evaluation.programmes", "many");

        Map<String, String> fewer = fields(answer(filledIn(page, more).param("remove", "recommendations[0]")));
        assertThat(fewer)
                .doesNotContainKey("recommendations[3].text")
                .containsEntry("recommendations[0].number", "2")
                .containsEntry("evaluation.subtitle", "Changed meanwhile");

        Map<String, String> withAction =
                fields(answer(filledIn(page, fewer).param("add", "recommendations[0].actions")));
        assertThat(withAction).containsEntry("recommendations[0].actions[0].text", "");
        assertThat(evaluations.count()).isZero();
    }

    @Test
    void a_document_that_is_not_understood_is_filled_in_by_hand() throws Exception {
        String page = page("Nothing but prose about the sea.");
        String shown = shown(page);
        assertThat(shown)
                .contains("does not have the layout of a factsheet")
                .contains("No ratings found")
                .contains("Nothing but prose about the sea.");

        Map<String, String> fields = fields(shown);
        fields.put("evaluation.title", "A look back");
        fields.put("evaluation.institution", "Agency");
        fields.put("evaluation.reference", "AGENCY-2024-SEA");
        fields.put("evaluation.issuedOn", "2024-05-01");
        fields.put("recommendations[0].text", "Look ahead.");
        asOffice(filledIn(page, fields)).andExpect(redirectedUrl(page));

        assertThat(recommendations.existsById("AGENCY-2024-SEA/1")).isTrue();
    }

    @Test
    void an_empty_form_can_be_filled_in_without_a_document() throws Exception {
        String page = asOffice(post("/intake/by-hand"))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();

        asOffice(get(page)).andExpect(status().isOk()).andExpect(content().string(not(containsString("<pre"))));
    }

    @Test
    void a_refused_document_is_explained_and_the_pasted_text_kept() throws Exception {
        asOffice(multipart("/intake").param("text", "   "))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("The document is empty.")));
        asOffice(multipart("/intake").param("text", "\u0000binary <i>")).andExpect(status().is3xxRedirection());
        asOffice(multipart("/intake")
                        .file(new MockMultipartFile("file", "x.zip", null, "PK\u0003\u0004".getBytes()))
                        .param("text", "kept <i>"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("ZIP archive")))
                .andExpect(content().string(containsString("kept &lt;i&gt;")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "recommendations[9999].text",
                "recommendations[99999].text",
                "evaluation",
                "evaluation.title.more",
                "recommendations",
                "recommendations[0]",
                "evaluation.countries[0].name",
                "__proto__",
                "a.b.c[1].d[2].e",
                "evaluation.ratings[0].score.x",
                "recommendations[0].actions"
            })
    void a_strange_field_harms_nothing(String name) throws Exception {
        String page = page(Samples.factsheet());
        Map<String, String> fields = new LinkedHashMap<>(fields(shown(page)));
        fields.put(name, "strange");

        int status = asOffice(filledIn(page, fields)).andReturn().getResponse().getStatus();

        assertThat(status).isIn(302, 422);
        assertThat(answer(filledIn(page, fields).param("add", name))).contains("<form");
        assertThat(answer(filledIn(page, fields).param("remove", name))).contains("<form");
    }

    @Test
    void a_document_that_does_not_exist_is_not_found() throws Exception {
        asOffice(get("/intake/4711")).andExpect(status().isNotFound());
    }

    private String page(String text) {
        return "/intake/" + reading.read(Document.of(text), null, "office").id();
    }

    private String shown(String page) throws Exception {
        return asOffice(get(page)).andReturn().getResponse().getContentAsString();
    }

    private String answer(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return asOffice(request).andReturn().getResponse().getContentAsString();
    }

    private ResultActions asOffice(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return http.perform(
                request.with(user("office").roles("EVALUATION_OFFICE")).with(csrf()));
    }

    private static AbstractMockHttpServletRequestBuilder<?> filledIn(String page, Map<String, String> fields) {
        AbstractMockHttpServletRequestBuilder<?> request = post(page);
        fields.forEach(request::param);
        return request;
    }

    /** What a browser would send back. */
    private static Map<String, String> fields(String html) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher field = FIELD.matcher(html);
        while (field.find()) {
            if (field.group(1) != null) {
                fields.put(field.group(1), HtmlUtils.htmlUnescape(field.group(2)));
            } else if (field.group(3) != null) {
                fields.put(field.group(3), HtmlUtils.htmlUnescape(field.group(4)));
            } else {
                Matcher selected = SELECTED.matcher(field.group(6));
                fields.put(field.group(5), selected.find() ? selected.group(1) : "");
            }
        }
        return fields;
    }
}
