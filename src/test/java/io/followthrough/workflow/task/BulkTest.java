package io.followthrough.workflow.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.followthrough.ApplicationTest;
import io.followthrough.action.FollowUpActions;
import io.followthrough.portfolio.Portfolio;
import io.followthrough.workflow.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@ApplicationTest
@Import(Stage.class)
class BulkTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    MockMvc http;

    @Autowired
    Stage stage;

    @Autowired
    FollowUpActions actions;

    @Autowired
    Portfolio portfolio;

    @Autowired
    ObjectMapper json;

    @Test
    void what_can_be_claimed_is_claimed_and_the_rest_says_why_not() throws Exception {
        String mine = stage.recommendation();
        String done = stage.recommendation();
        String doneTask = stage.task(done).getId();
        stage.complete("staff", "UserTask_DraftResponse", done, Map.of("position", "AGREE"));
        String othersTask =
                stage.task(stage.recommendation("MACRO", issued -> {})).getId();
        bulk(
                        "staff",
                        Map.of(
                                "what",
                                "claim",
                                "items",
                                List.of(doneTask, stage.task(mine).getId(), othersTask, "none")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.results.length()").value(4))
                .andExpect(jsonPath("$.results[*].done", contains(false, true, false, false)))
                .andExpect(jsonPath("$.results[0].message")
                        .value(containsString("done already, by Programme officer, Trade")))
                .andExpect(jsonPath("$.results[1].message").doesNotExist())
                .andExpect(jsonPath("$.results[2].message").value(containsString("There is no open task")));
        assertThat(stage.task(mine).getAssignee()).isEqualTo("staff");
    }

    @Test
    void actions_get_another_owner_each_by_itself() throws Exception {
        String followed = followedUp("TRADE", "staff", "head");
        String elsewhere = followedUp("MACRO", "staff2", "head2");
        Map<String, Object> order = Map.of(
                "what",
                "reassign",
                "owner",
                "head",
                "items",
                List.of(followed + "/A1", elsewhere + "/A1", followed + "/A2", "NONE/1/A1"));
        bulk("staff", order).andExpect(jsonPath("$.results[*].done", contains(false, false, false, false)));
        bulk("head", order)
                .andExpect(jsonPath("$.results[*].done", contains(true, false, true, false)))
                .andExpect(jsonPath("$.results[1].message").value(containsString("begun by others than you")))
                .andExpect(jsonPath("$.results[3].message").value(containsString("There is no")));
        bulk("office", order)
                .andExpect(jsonPath("$.results[0].message")
                        .value(containsString("answers for " + followed + "/A1 already")));
        assertThat(actions.require(followed + "/A2").owner()).isEqualTo("head");
        assertThat(actions.require(elsewhere + "/A1").owner()).isEqualTo("staff2");
        assertThat(portfolio.action(followed + "/A1", TODAY).orElseThrow().owner())
                .isEqualTo("head");
    }

    @Test
    void a_unit_asks_for_more_time_and_the_evaluation_office_grants_it_at_once() throws Exception {
        String followed = followedUp("TRADE", "staff", "head");
        List<String> both = List.of(followed + "/A1", followed + "/A2");
        bulk("staff", Map.of("what", "extend", "items", both, "due", "2027-05-31", "reason", "Too early."))
                .andExpect(jsonPath("$.results[*].done", contains(false, false)))
                .andExpect(jsonPath("$.results[0].message").value(containsString("later")));
        bulk("staff", Map.of("what", "extend", "items", both.subList(0, 1), "due", "2027-09-30", "reason", "A delay."))
                .andExpect(jsonPath("$.results[*].done", contains(true)));
        bulk("office", Map.of("what", "extend", "items", both.subList(1, 2), "due", "2027-09-30", "reason", "A delay."))
                .andExpect(jsonPath("$.results[*].done", contains(true)));
        assertThat(actions.require(followed + "/A1").due()).as("asked for").isEqualTo(LocalDate.of(2027, 6, 30));
        assertThat(stage.task(followed + "/A1").getTaskDefinitionKey()).isNotEqualTo("UserTask_ReportProgress");
        assertThat(actions.require(followed + "/A2").due()).as("granted").isEqualTo(LocalDate.of(2027, 9, 30));
        assertThat(stage.task(followed + "/A2").getDueDate().toInstant())
                .isEqualTo(Instant.parse("2027-09-30T21:59:59Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "{\"what\": \"claim\"}", "{\"what\": \"claim\", \"items\": []}", "{\"items\": [\"x\"]}"})
    void an_order_that_says_too_little_is_refused(String order) throws Exception {
        http.perform(post("/api/bulk")
                        .with(httpBasic("staff", "demo"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(order))
                .andExpect(status().isUnprocessableEntity());
    }

    @Test
    void the_page_offers_what_can_be_chosen_and_lists_what_became_of_it() throws Exception {
        String reference = stage.recommendation();
        String followed = followedUp("TRADE", "staff", "head");
        http.perform(get("/bulk").with(user("staff").roles("UNIT_STAFF")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(stage.task(reference).getId())));
        http.perform(get("/bulk").with(user("head").roles("UNIT_HEAD")))
                .andExpect(content().string(allOf(containsString(followed + "/A1"), containsString("New owner"))));
        http.perform(get("/bulk?unit=TRADE").with(user("office").roles("EVALUATION_OFFICE")))
                .andExpect(content().string(containsString(followed + "/A1")));
        http.perform(post("/bulk")
                        .with(user("head").roles("UNIT_HEAD"))
                        .with(csrf())
                        .param("what", "reassign")
                        .param("owner", "head")
                        .param("items", followed + "/A1", "NONE/1/A1"))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("1 of 2 done."), containsString("not done"))));
        http.perform(post("/bulk")
                        .with(user("staff").roles("UNIT_STAFF"))
                        .with(csrf())
                        .param("what", "claim"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Choose at least one item")));
    }

    @ParameterizedTest
    @CsvSource({"head, UNIT_HEAD, true", "office, EVALUATION_OFFICE, true", "staff, UNIT_STAFF, false"})
    void actions_ticked_in_a_list_are_offered_ticked(String username, String role, boolean reassigns) throws Exception {
        String followed = followedUp("TRADE", "staff", "head");
        Document list =
                Jsoup.parse(http.perform(get("/actions").with(user(username).roles(role)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString());
        assertThat(list.select("input[form=chosen][name=items]").eachAttr("value"))
                .contains(followed + "/A1");

        Document page = Jsoup.parse(http.perform(post("/bulk")
                        .with(user(username).roles(role))
                        .with(csrf())
                        .param("what", "choose")
                        .param("items", followed + "/A1", "NONE/1/A1"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());

        assertThat(page.select("input[name=items][checked]").eachAttr("value")).containsExactly(followed + "/A1");
        assertThat(page.select("button[value=extend]")).hasSize(1);
        assertThat(page.select("button[value=reassign]")).hasSize(reassigns ? 1 : 0);
    }

    private String followedUp(String unit, String staff, String head) {
        String reference = stage.recommendation(unit, issued -> {});
        Map<String, String> action = Map.of("text", "Publish it", "owner", staff, "due", "2027-06-30");
        stage.complete(
                staff,
                "UserTask_DraftResponse",
                reference,
                Map.of("position", "AGREE", "actions", List.of(action, action)));
        stage.complete(head, "UserTask_ApproveResponse", reference, Map.of("verdict", "ACCEPT"));
        stage.complete("office", "UserTask_CheckResponse", reference, Map.of("verdict", "ACCEPT"));
        return reference;
    }

    private ResultActions bulk(String username, Map<String, Object> order) throws Exception {
        return http.perform(post("/api/bulk")
                .with(httpBasic(username, "demo"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(order)));
    }
}
