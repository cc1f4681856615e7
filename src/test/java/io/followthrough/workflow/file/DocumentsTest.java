package io.followthrough.workflow.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.followthrough.ApplicationTest;
import io.followthrough.action.ActionStatus;
import io.followthrough.action.FollowUpActions;
import io.followthrough.action.FollowingUp;
import io.followthrough.action.file.FileName;
import io.followthrough.action.file.UploadingFiles;
import io.followthrough.evaluation.AssigningLeadUnits;
import io.followthrough.evaluation.Priority;
import io.followthrough.people.People;
import io.followthrough.response.ActionPlan;
import io.followthrough.response.PlannedAction;
import io.followthrough.response.Position;
import io.followthrough.response.RespondingToRecommendations;
import io.followthrough.shared.FileReference;
import io.followthrough.shared.UnitCode;
import io.followthrough.workflow.Stage;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

@ApplicationTest
@Import(Stage.class)
class DocumentsTest {

    @Autowired
    Stage stage;

    @Autowired
    MockMvc http;

    @Autowired
    ObjectMapper json;

    @Autowired
    People people;

    @Autowired
    AssigningLeadUnits assigning;

    @Autowired
    RespondingToRecommendations responding;

    @Autowired
    FollowingUp followingUp;

    @Autowired
    UploadingFiles uploading;

    @Autowired
    FollowUpActions actions;

    @Test
    void the_form_says_where_files_are_uploaded_and_which_there_are() throws Exception {
        String action = action(Priority.MEDIUM);
        long id = upload(action);
        JsonNode field = documents(action);
        assertThat(field.path("type").asText()).isEqualTo("files");
        assertThat(field.path("required").asBoolean()).isFalse();
        assertThat(field.path("upload").path("address").asText()).isEqualTo("/api/actions/" + action + "/files");
        assertThat(field.path("upload").path("mostBytes").asLong()).isEqualTo(25 * 1024 * 1024);
        assertThat(field.path("options")).singleElement().satisfies(option -> {
            assertThat(option.path("value").asText()).isEqualTo(String.valueOf(id));
            assertThat(option.path("label").asText()).isEqualTo("Minutes.txt (1 KB)");
        });
    }

    @Test
    void high_priority_asks_for_a_document_and_the_evidence_keeps_it() throws Exception {
        String action = action(Priority.HIGH);
        assertThatThrownBy(() -> complete(action, "[]")).hasMessageContaining("documents: ");
        assertThat(actions.require(action).status()).isEqualTo(ActionStatus.PLANNED);
        long id = upload(action);
        complete(action, "[%d]".formatted(id));
        assertThat(actions.require(action).status()).isEqualTo(ActionStatus.CLOSURE_REQUESTED);
        assertThat(actions.require(action).evidence())
                .singleElement()
                .satisfies(shown -> assertThat(shown.documents().files()).containsExactly(new FileReference(id)));
    }

    @Test
    void words_are_enough_where_the_priority_is_not_high() {
        String action = action(Priority.LOW);
        complete(action, "null");
        assertThat(actions.require(action).status()).isEqualTo(ActionStatus.CLOSURE_REQUESTED);
    }

    @Test
    void a_file_of_another_action_shows_nothing() throws Exception {
        long other = upload(action(Priority.LOW));
        String action = action(Priority.LOW);
        assertThatThrownBy(() -> complete(action, "[%d]".formatted(other)))
                .hasMessageContaining("\"%d\" is no file of this action".formatted(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"7", "\"7\"", "{}", "[\"7\"]", "[null]", "[[7]]", "[1.5]", "[-1]", "[99999999999999999999]"})
    void what_names_no_file_is_refused(String documents) {
        String action = action(Priority.LOW);
        assertThatThrownBy(() -> complete(action, documents)).hasMessageContaining("documents: ");
        assertThat(actions.require(action).status()).isEqualTo(ActionStatus.PLANNED);
    }

    @Test
    void who_verifies_and_who_reads_see_the_documents_of_that_day_and_the_unit_replaces_them() throws Exception {
        String action = action(Priority.HIGH);
        long id = upload(action);
        complete(action, "[%d]".formatted(id));
        String title = "Minutes.txt (1 KB)";
        String task = "/ui/tasks/" + stage.task(action).getId();
        JsonNode said = json.readTree(page("office", task)).path("background").path("said");
        assertThat(said.findValues("links").toString())
                .contains(title, "/ui/files/" + id + "/versions/1", "Plain text, version 1, Programme officer, Trade");
        JsonNode document = json.readTree(page("auditor", "/api/actions/" + action))
                .path("documents")
                .path(0);
        assertThat(document.path("name").asText()).isEqualTo("Minutes.txt");
        assertThat(document.path("address").asText()).isEqualTo("/api/files/" + id + "/versions/1");
        assertThat(json.readTree(page("auditor", "/api/actions/" + action + "?asOf=2026-11-10"))
                        .path("documents"))
                .isEmpty();
        String recommendation = "/recommendations/" + actions.require(action).recommendation();
        String replace = "/files/" + id + "/versions\"";
        assertThat(page("head", recommendation)).contains(title, replace);
        assertThat(page("director", recommendation)).contains(title).doesNotContain(replace);
        MockMultipartFile newer = new MockMultipartFile("file", "Minutes 2.txt", null, "Signed".getBytes(UTF_8));
        http.perform(multipart("/files/" + id + "/versions")
                        .file(newer)
                        .with(user("head").roles("UNIT_HEAD"))
                        .with(csrf()))
                .andExpect(redirectedUrl("/r/" + action + "?page"));
        assertThat(page("director", recommendation)).contains("Minutes 2.txt (1 KB)", "version 2");
    }

    private String page(String person, String address) throws Exception {
        String role =
                people.find(person).orElseThrow().roles().iterator().next().name();
        return http.perform(get(address).with(user(person).roles(role)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private void complete(String action, String documents) {
        stage.complete(
                "staff",
                "UserTask_ReportProgress",
                action,
                "{\"percent\": 100, \"note\": \"Done.\", \"done\": true, \"evidence\": \"Minutes\", \"documents\": %s}"
                        .formatted(documents));
    }

    private JsonNode documents(String action) throws Exception {
        String answer = http.perform(
                        get("/api/tasks/" + stage.task(action).getId()).with(httpBasic("staff", "demo")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        for (JsonNode field : json.readTree(answer).path("form").path("fields")) {
            if (field.path("name").asText().equals("documents")) {
                return field;
            }
        }
        throw new AssertionError(answer);
    }

    private String action(Priority priority) {
        String reference = stage.recommendation(null, issued -> {
            assigning.assign(issued, new UnitCode("TRADE"), priority);
            responding.recordPublished(issued, Position.AGREE, null, LocalDate.of(2026, 11, 1), false);
            followingUp.plan(
                    issued,
                    new ActionPlan(
                            List.of(new PlannedAction("Publish guidelines", "staff", LocalDate.of(2027, 6, 30), null))),
                    "head",
                    LocalDate.of(2026, 11, 2));
        });
        return reference + "/A1";
    }

    private long upload(String action) throws Exception {
        byte[] content = ("Minutes of " + action).getBytes(UTF_8);
        return uploading
                .add(action, new FileName("Minutes.txt"), new ByteArrayInputStream(content), "staff")
                .id();
    }
}
