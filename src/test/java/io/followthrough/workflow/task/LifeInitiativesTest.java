package io.followthrough.workflow.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.followthrough.ApplicationTest;
import io.followthrough.evaluation.RecommendationStatus;
import io.followthrough.evaluation.Recommendations;
import io.followthrough.evaluation.closing.Ending;
import io.followthrough.workflow.Stage;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@ApplicationTest
@Import(Stage.class)
class LifeInitiativesTest {

    @Autowired
    MockMvc http;

    @Autowired
    Stage stage;

    @Autowired
    Recommendations recommendations;

    @Autowired
    ObjectMapper json;

    @Test
    void the_office_splits_withdraws_and_reopens_with_the_examples_of_the_forms() throws Exception {
        String split = stage.recommendation();
        byExample("split-recommendation", split, Map.of());
        assertThat(recommendations.require(split).status()).isEqualTo(RecommendationStatus.SPLIT);
        assertThat(recommendations.require(split + ".2").parent()).isEqualTo(split);

        String withdrawn = stage.recommendation();
        byExample("withdraw", withdrawn, Map.of());
        assertThat(ending(withdrawn)).isEqualTo(Ending.WITHDRAWN);
        byExample("reopen", withdrawn, Map.of());
        assertThat(stage.task(withdrawn).getTaskDefinitionKey()).isEqualTo("UserTask_DraftResponse");
    }

    @Test
    void the_office_names_the_recommendation_that_goes_on_in_its_place() throws Exception {
        String successor = stage.recommendation();
        String superseded = stage.recommendation();
        byExample("supersede", superseded, Map.of("successor", successor));
        assertThat(ending(superseded)).isEqualTo(Ending.SUPERSEDED);
        String merged = stage.recommendation();
        byExample("merge", merged, Map.of("into", successor));
        assertThat(ending(merged)).isEqualTo(Ending.MERGED);

        begin("office", "merge", successor, "{\"into\": \"%s\", \"reason\": \"Back.\"}".formatted(merged))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].field").value("into"))
                .andExpect(jsonPath("$.errors[0].message").value(containsString("closed or split")));
    }

    @Test
    void only_what_is_possible_is_offered_and_to_the_office_only() throws Exception {
        String reference = stage.recommendation();
        list("office", reference)
                .andExpect(
                        jsonPath("$[*].name").value(hasItems("split-recommendation", "withdraw", "supersede", "merge")))
                .andExpect(jsonPath("$[*].name").value(not(hasItems("reopen"))));
        list("head", reference).andExpect(jsonPath("$[*].name").value(not(hasItems("withdraw"))));
        begin("head", "withdraw", reference, "{\"reason\": \"No.\"}").andExpect(status().isForbidden());
        byExample("withdraw", reference, Map.of());
        list("office", reference).andExpect(jsonPath("$[*].name").value(hasItems("reopen")));
        list("office", reference).andExpect(jsonPath("$[*].name").value(not(hasItems("withdraw"))));
        begin("office", "withdraw", reference, "{\"reason\": \"Twice.\"}").andExpect(status().isConflict());
    }

    private void byExample(String name, String reference, Map<String, String> instead) throws Exception {
        JsonNode offered = json.readTree(
                list("office", reference).andReturn().getResponse().getContentAsString());
        ObjectNode form = json.createObjectNode();
        for (JsonNode initiative : offered) {
            if (initiative.path("name").asText().equals(name)) {
                initiative
                        .path("form")
                        .path("fields")
                        .forEach(field -> form.set(field.path("name").asText(), field.path("example")));
            }
        }
        instead.forEach(form::put);
        begin("office", name, reference, form.toString()).andExpect(status().isNoContent());
    }

    private Ending ending(String reference) {
        return recommendations.require(reference).closing().orElseThrow().ending();
    }

    private ResultActions list(String username, String reference) throws Exception {
        return http.perform(
                get("/api/initiatives").param("reference", reference).with(httpBasic(username, "demo")));
    }

    private ResultActions begin(String username, String name, String reference, String form) throws Exception {
        return http.perform(post("/api/initiatives/{name}", name)
                .queryParam("reference", reference)
                .contentType(MediaType.APPLICATION_JSON)
                .content(form)
                .with(httpBasic(username, "demo")));
    }
}
