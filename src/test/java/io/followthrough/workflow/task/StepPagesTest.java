package io.followthrough.workflow.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.followthrough.ApplicationTest;
import io.followthrough.action.FollowUpActions;
import io.followthrough.workflow.Stage;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@ApplicationTest
@Import(Stage.class)
class StepPagesTest {

    private static final String AGREED = "{\"position\": \"AGREE\"}";

    @Autowired
    MockMvc http;

    @Autowired
    Stage stage;

    @Autowired
    FollowUpActions actions;

    @Test
    void a_task_is_done_on_our_own_page_which_leads_back_and_says_so_once() throws Exception {
        String reference = stage.recommendation();
        String id = stage.task(reference).getId();
        MockHttpSession session = new MockHttpSession();
        call("staff", get("/tasks/" + id))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Draft management response")))
                .andExpect(content().string(containsString("data-address=\"/ui/tasks/" + id)));
        call("staff", get("/ui/tasks/" + id))
                .andExpect(jsonPath("$.open").value(true))
                .andExpect(jsonPath("$.fields[0].name").value("position"));
        call("staff", send("/ui/tasks/" + id, AGREED).with(csrf()).session(session))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.next").value("/recommendations/" + reference));
        String said = "“Draft management response” is done for " + reference;
        call("staff", get("/recommendations/" + reference).session(session))
                .andExpect(content().string(containsString(said)));
        call("staff", get("/recommendations/" + reference).session(session))
                .andExpect(content().string(not(containsString(said))));
        assertThat(stage.task(reference).getTaskDefinitionKey()).isEqualTo("UserTask_ApproveResponse");
    }

    @Test
    void whoever_may_begin_something_finds_it_on_the_page_and_begins_it() throws Exception {
        String reference = underWay();
        String address = "/begin/add-actions?reference=" + reference.replace("/", "%2F");
        call("staff", get("/recommendations/" + reference))
                .andExpect(content().string(containsString("href=\"" + address + "\"")));
        call("director", get("/recommendations/" + reference))
                .andExpect(content().string(not(containsString("/begin/"))));
        call("staff", get(URI.create(address)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Add actions")))
                .andExpect(content().string(containsString("data-address=\"/ui" + address + "\"")));
        call("director", get(URI.create(address))).andExpect(status().isForbidden());
        call("staff", get("/ui/begin/add-actions").param("reference", reference))
                .andExpect(jsonPath("$.title").value("Add actions"))
                .andExpect(jsonPath("$.background.reference").value(reference));
        String form = "{\"actions\": [{\"text\": \"Train partners\", \"owner\": \"head\", \"due\": \"2027-03-31\"}]}";
        call(
                        "staff",
                        send("/ui/begin/add-actions", form)
                                .queryParam("reference", reference)
                                .with(csrf()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.next").value("/recommendations/" + reference));
        assertThat(actions.findByRecommendation(reference)).hasSize(2);
    }

    @Test
    void the_button_is_for_those_for_whom_a_task_waits() throws Exception {
        String reference = stage.recommendation();
        String button = "href=\"/tasks/" + stage.task(reference).getId() + "\"";
        call("staff", get("/recommendations/" + reference)).andExpect(content().string(containsString(button)));
        for (String other : List.of("head", "staff2", "office", "director")) {
            call(other, get("/recommendations/" + reference))
                    .andExpect(content().string(not(containsString(button))));
        }
        call("office", get("/ui/tasks/" + stage.task(reference).getId()))
                .andExpect(jsonPath("$.open").value(false));
    }

    @Test
    void who_comes_second_hears_who_did_what_and_when() throws Exception {
        String reference = stage.recommendation();
        String id = stage.task(reference).getId();
        call("staff", send("/ui/tasks/" + id, AGREED).with(csrf())).andExpect(status().isOk());
        String said = "“Draft management response” was done already, by Programme officer, Trade on 23 November 2026, ";
        call("staff", send("/ui/tasks/" + id, AGREED).with(csrf()))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail").value(containsString(said)));
        call("staff", get("/ui/tasks/" + id))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail").value(containsString(said)));
        call("staff", get("/tasks/" + id))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString(said)));
    }

    @Test
    void what_cannot_be_begun_any_more_says_what_happened_last() throws Exception {
        String reference = stage.recommendation();
        stage.complete("staff", "UserTask_DraftResponse", reference, AGREED);
        call(
                        "staff",
                        send("/ui/begin/add-actions", "{}")
                                .queryParam("reference", reference)
                                .with(csrf()))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail").value(containsString("cannot be begun now. What happened last: ")))
                .andExpect(jsonPath("$.detail").value(containsString("(")));
    }

    @Test
    void a_form_of_another_site_or_of_a_session_that_has_ended_changes_nothing() throws Exception {
        String reference = stage.recommendation();
        String address = "/ui/tasks/" + stage.task(reference).getId();
        call("staff", send(address, AGREED)).andExpect(status().isForbidden());
        http.perform(send(address, AGREED).with(csrf())).andExpect(status().isUnauthorized());
        http.perform(get("/ui/token")).andExpect(status().isUnauthorized());
        call("staff", get("/ui/token")).andExpect(jsonPath("$.header").value("X-CSRF-TOKEN"));
        assertThat(stage.task(reference).getTaskDefinitionKey()).isEqualTo("UserTask_DraftResponse");
    }

    @Test
    void a_refusal_names_the_field() throws Exception {
        String id = stage.task(stage.recommendation()).getId();
        call("staff", send("/ui/tasks/" + id, "{\"position\": \"DISAGREE\"}").with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].field").value("reason"));
    }

    private String underWay() {
        String reference = stage.recommendation();
        Map<String, String> action = Map.of("text", "Publish", "owner", "staff", "due", "2027-06-30");
        stage.complete(
                "staff", "UserTask_DraftResponse", reference, Map.of("position", "AGREE", "actions", List.of(action)));
        stage.complete("head", "UserTask_ApproveResponse", reference, Map.of("verdict", "ACCEPT"));
        stage.complete("office", "UserTask_CheckResponse", reference, Map.of("verdict", "ACCEPT"));
        return reference;
    }

    private static MockHttpServletRequestBuilder send(String address, String form) {
        return post(address).contentType(MediaType.APPLICATION_JSON).content(form);
    }

    private ResultActions call(String username, MockHttpServletRequestBuilder request) throws Exception {
        String role = Map.of("office", "EVALUATION_OFFICE", "head", "UNIT_HEAD", "director", "MANAGEMENT")
                .getOrDefault(username, "UNIT_STAFF");
        return http.perform(request.with(user(username).roles(role)));
    }
}
