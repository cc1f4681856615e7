package io.followthrough.workflow.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.followthrough.ApplicationTest;
import io.followthrough.MovedClock;
import io.followthrough.people.AppointingSubstitutes;
import io.followthrough.people.People;
import io.followthrough.people.Person;
import io.followthrough.people.Role;
import io.followthrough.people.Substitutions;
import io.followthrough.response.ResponseDrafted;
import io.followthrough.shared.OnBehalf;
import io.followthrough.shared.UnitCode;
import io.followthrough.workflow.Stage;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Somebody of another unit stands in for a programme officer from 25 to 27 November. */
@ApplicationTest
@Import({Stage.class, SubstitutesTest.Heard.class, MovedClock.OfTheTest.class})
class SubstitutesTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 25);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 27);
    private static final String AGREE = "{\"position\": \"AGREE\"}";

    @Autowired
    MockMvc http;

    @Autowired
    Stage stage;

    @Autowired
    TaskService tasks;

    @Autowired
    MovedClock clock;

    @Autowired
    AppointingSubstitutes appointing;

    @Autowired
    Substitutions substitutions;

    @Autowired
    ObjectMapper json;

    @Autowired
    Heard heard;

    @Autowired
    People people;

    @Autowired
    ReleasingClaims releasing;

    @BeforeEach
    void appoint() {
        clock.moveTo(LocalDate.of(2026, 11, 23), LocalTime.NOON);
        appointing.appoint("staff", "staff2", FIRST, LAST, "staff", LocalDate.now(clock));
    }

    @AfterEach
    void forget() {
        substitutions.deleteAll();
    }

    @Test
    void over_http_the_same_tasks_are_seen_in_the_period_only() throws Exception {
        String reference = stage.recommendation();
        String task = stage.task(reference).getId();
        stage.as("staff", () -> tasks.claim(task, "staff"));
        call("staff2", get("/api/tasks/{id}", task)).andExpect(status().isNotFound());
        clock.moveTo(FIRST, LocalTime.NOON);
        call("staff2", get("/api/tasks/{id}", task)).andExpect(status().isOk());
        assertThat(listed("staff2", "?mine=true&size=1000")).contains(task);
        assertThat(listed("head2", "?size=1000")).doesNotContain(task);
        clock.moveTo(LAST.plusDays(1), LocalTime.NOON);
        call("staff2", get("/api/tasks/{id}", task)).andExpect(status().isNotFound());
        assertThat(listed("staff2", "?mine=true&size=1000")).doesNotContain(task);
    }

    @Test
    void what_the_person_has_claimed_is_completed_on_their_behalf_and_history_shows_both() throws Exception {
        String reference = stage.recommendation();
        String task = stage.task(reference).getId();
        stage.as("staff", () -> tasks.claim(task, "staff"));
        clock.moveTo(FIRST, LocalTime.NOON);
        call("staff2", complete(task, AGREE)).andExpect(status().isNoContent());
        assertThat(last(reference, "ResponseDrafted").path("person").asText()).isEqualTo("staff2");
        assertThat(heard.onBehalfOf).containsEntry(reference, "staff");
    }

    @Test
    void nobody_approves_for_the_author_what_the_author_wrote() throws Exception {
        people.add(
                new Person("deputy", "Deputy", new UnitCode("TRADE"), Set.of(Role.UNIT_HEAD, Role.UNIT_STAFF)),
                "deputy123");
        appointing.appoint("deputy", "staff2", FIRST, LAST, "deputy", LocalDate.now(clock));
        String reference = stage.recommendation();
        stage.complete("deputy", "UserTask_DraftResponse", reference, AGREE);
        clock.moveTo(FIRST, LocalTime.NOON);
        call("staff2", complete(stage.task(reference).getId(), "{\"verdict\": \"ACCEPT\"}"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.detail").value(containsString("stand in for its author")));
        stage.complete("head", "UserTask_ApproveResponse", reference, "{\"verdict\": \"ACCEPT\"}");
    }

    @Test
    void a_substitute_of_the_head_does_not_approve_what_they_wrote_themselves() throws Exception {
        appointing.appoint("head", "staff", FIRST, LAST, "head", LocalDate.now(clock));
        String reference = stage.recommendation();
        stage.complete("staff", "UserTask_DraftResponse", reference, AGREE);
        clock.moveTo(FIRST, LocalTime.NOON);
        String approval = stage.task(reference).getId();
        call("staff", complete(approval, "{\"verdict\": \"ACCEPT\"}")).andExpect(status().isUnprocessableEntity());
    }

    @Test
    void who_acts_by_a_right_of_their_own_acts_for_themselves() throws Exception {
        String reference = stage.recommendation("MACRO", issued -> {});
        clock.moveTo(FIRST, LocalTime.NOON);
        stage.complete("staff2", "UserTask_DraftResponse", reference, AGREE);
        assertThat(heard.onBehalfOf).containsEntry(reference, "");
    }

    @Test
    void what_a_substitute_left_claimed_is_free_again_when_the_period_is_over() throws Exception {
        String task = stage.task(stage.recommendation()).getId();
        clock.moveTo(LAST, LocalTime.NOON);
        call("staff2", post("/api/tasks/{id}/claim", task)).andExpect(status().isNoContent());
        call("staff", complete(task, AGREE)).andExpect(status().isConflict());
        clock.moveTo(LAST.plusDays(1), LocalTime.MIDNIGHT);
        call("staff2", complete(task, AGREE)).andExpect(status().isNotFound());
        call("staff", complete(task, AGREE)).andExpect(status().isNoContent());
    }

    @Test
    void the_morning_review_releases_what_a_substitute_left_claimed() throws Exception {
        String left = stage.task(stage.recommendation()).getId();
        String own = stage.task(stage.recommendation("MACRO", issued -> {})).getId();
        clock.moveTo(LAST, LocalTime.NOON);
        call("staff2", post("/api/tasks/{id}/claim", left)).andExpect(status().isNoContent());
        call("staff2", post("/api/tasks/{id}/claim", own)).andExpect(status().isNoContent());
        releasing.begin(LocalDate.now(clock));
        assertThat(claimedBy(left)).isEqualTo("staff2");
        clock.moveTo(LAST.plusDays(1), LocalTime.of(6, 0));
        releasing.begin(LocalDate.now(clock));
        assertThat(claimedBy(left)).isNull();
        assertThat(claimedBy(own)).isEqualTo("staff2");
        assertThat(releasing.begin(LocalDate.now(clock))).isZero();
    }

    @Test
    void a_substitution_that_is_ended_releases_what_was_claimed() throws Exception {
        String task = stage.task(stage.recommendation()).getId();
        clock.moveTo(FIRST, LocalTime.NOON);
        call("staff2", post("/api/tasks/{id}/claim", task)).andExpect(status().isNoContent());
        appointing.end("staff", "staff", FIRST);
        assertThat(claimedBy(task)).isNull();
    }

    @Test
    void a_substitute_may_take_over_what_the_person_has_claimed() throws Exception {
        String task = stage.task(stage.recommendation()).getId();
        stage.as("staff", () -> tasks.claim(task, "staff"));
        clock.moveTo(FIRST, LocalTime.NOON);
        call("staff2", post("/api/tasks/{id}/claim", task)).andExpect(status().isNoContent());
        assertThat(claimedBy(task)).isEqualTo("staff2");
    }

    @Test
    void a_substitute_of_the_substitute_sees_nothing_of_the_first() throws Exception {
        appointing.appoint("staff2", "head2", FIRST, LAST, "staff2", LocalDate.now(clock));
        String task = stage.task(stage.recommendation()).getId();
        clock.moveTo(FIRST, LocalTime.NOON);
        call("head2", get("/api/tasks/{id}", task)).andExpect(status().isNotFound());
    }

    private @Nullable String claimedBy(String task) {
        return tasks.createTaskQuery().taskId(task).singleResult().getAssignee();
    }

    /** Hears on whose behalf responses are drafted. */
    @TestComponent
    static class Heard {

        private final Map<String, String> onBehalfOf = new HashMap<>();
        private final OnBehalf onBehalf;

        Heard(OnBehalf onBehalf) {
            this.onBehalf = onBehalf;
        }

        @EventListener
        void hear(ResponseDrafted drafted) {
            onBehalfOf.put(drafted.reference(), onBehalf.current().orElse(""));
        }
    }

    private List<String> listed(String username, String query) throws Exception {
        return ids(json.readTree(call(username, get("/api/tasks" + query))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .path("items"));
    }

    private static List<String> ids(JsonNode found) {
        List<String> ids = new ArrayList<>();
        found.forEach(task -> ids.add(task.path("id").asText()));
        return ids;
    }

    private JsonNode last(String reference, String event) throws Exception {
        JsonNode last = json.nullNode();
        for (JsonNode entry : json.readTree(call("auditor", get("/api/history/" + reference))
                .andReturn()
                .getResponse()
                .getContentAsString())) {
            last = entry.path("event").asText().equals(event) ? entry : last;
        }
        return last;
    }

    private static MockHttpServletRequestBuilder complete(String id, String form) {
        return post("/api/tasks/{id}/complete", id)
                .contentType(MediaType.APPLICATION_JSON)
                .content(form);
    }

    private ResultActions call(String username, MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request.with(httpBasic(username, "demo")));
    }
}
