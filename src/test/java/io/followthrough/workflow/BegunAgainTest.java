package io.followthrough.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.followthrough.ApplicationTest;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** New evidence after a verification makes an action go on, while its recommendation waits for others or for its assessment. */
@ApplicationTest
@Import(Stage.class)
class BegunAgainTest {

    private static final Map<String, ?> ACTION =
            Map.of("text", "Publish guidelines", "owner", "staff", "due", "2027-06-30");
    private static final Map<String, ?> ACCEPTED = Map.of("verdict", "ACCEPT");

    @Autowired
    Stage stage;

    @Autowired
    RuntimeService runtime;

    @Autowired
    MockMvc http;

    @Test
    void an_action_that_begins_again_has_one_process() throws Exception {
        String reference = stage.recommendation();
        stage.complete(
                "staff",
                "UserTask_DraftResponse",
                reference,
                Map.of("position", "AGREE", "actions", List.of(ACTION, ACTION)));
        stage.complete("head", "UserTask_ApproveResponse", reference, ACCEPTED);
        stage.complete("office", "UserTask_CheckResponse", reference, ACCEPTED);
        finish(reference + "/A1");
        showMore(reference + "/A1");
        stage.complete("office", "UserTask_VerifyClosure", reference + "/A1", ACCEPTED);
        finish(reference + "/A2");
        showMore(reference + "/A2");
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(reference)
                        .count())
                .isEqualTo(1);
        stage.complete("office", "UserTask_VerifyClosure", reference + "/A2", ACCEPTED);
        assertThat(stage.task(reference).getTaskDefinitionKey()).isEqualTo("UserTask_AssessAdoption");
    }

    private void finish(String action) {
        stage.complete(
                "staff",
                "UserTask_ReportProgress",
                action,
                Map.of("percent", 100, "note", "All done.", "done", true, "evidence", "Guidelines, page 3"));
        stage.complete("office", "UserTask_VerifyClosure", action, ACCEPTED);
    }

    private void showMore(String action) throws Exception {
        http.perform(post("/api/initiatives/add-evidence?reference=" + action)
                        .with(user("staff").roles("UNIT_STAFF"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"evidence\": \"A survey of partners.\"}"))
                .andExpect(status().isNoContent());
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(action)
                        .count())
                .isEqualTo(1);
    }
}
