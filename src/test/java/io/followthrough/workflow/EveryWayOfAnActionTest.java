package io.followthrough.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import io.followthrough.ApplicationTest;
import io.followthrough.action.ActionStatus;
import io.followthrough.action.FollowUpActions;
import io.followthrough.action.FollowingUp;
import io.followthrough.response.PlannedAction;
import io.followthrough.response.Position;
import io.followthrough.response.RespondingToRecommendations;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

/** Every way in which an action that is not simply done can go: more time, another unit, an early end, parts. */
@ApplicationTest
@Import(Stage.class)
class EveryWayOfAnActionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate DUE = LocalDate.of(2027, 6, 30);
    private static final Map<String, ?> ACCEPTED = Map.of("verdict", "ACCEPT");
    private static final Map<String, ?> REFUSED = Map.of("verdict", "RETURN", "comment", "It can be done in time.");

    @Autowired
    MockMvc http;

    @Autowired
    Stage stage;

    @Autowired
    FollowUpActions actions;

    @Autowired
    FollowingUp followingUp;

    @Autowired
    RespondingToRecommendations responding;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService runtime;

    @Autowired
    HistoryService history;

    @Test
    void the_first_extension_is_decided_in_the_unit_by_somebody_else() {
        String action = action("staff", DUE);
        ask("staff", action, Map.of("wish", "MORE_TIME", "wantedDue", "2027-07-31", "reason", "The partner is late."));
        assertThat(groups(action)).containsExactlyInAnyOrder("unit-staff-TRADE", "unit-head-TRADE");
        assertThatThrownBy(() -> stage.complete("staff", "UserTask_DecideExtension", action, ACCEPTED))
                .hasMessageContaining("Somebody else has to decide");
        tasks.setAssignee(stage.task(action).getId(), null);
        stage.complete("head", "UserTask_DecideExtension", action, ACCEPTED);
        assertThat(actions.require(action)).satisfies(extended -> {
            assertThat(extended.due()).isEqualTo("2027-07-31");
            assertThat(extended.originalDue()).isEqualTo(DUE);
        });
        assertThat(stage.task(action).getName()).isEqualTo("Report progress");
    }

    @Test
    void the_second_extension_goes_to_the_head_and_the_third_to_the_office() throws Exception {
        String action = action("staff", DUE);
        extend(action, "2027-07-31", "UserTask_DecideExtension", "head", ACCEPTED);
        extend(action, "2027-08-31", "UserTask_DecideSecondExtension", "head", REFUSED);
        assertThat(actions.require(action).due()).isEqualTo("2027-07-31");
        extend(action, "2027-08-31", "UserTask_DecideSecondExtension", "head", ACCEPTED);
        ask("staff", action, Map.of("wish", "MORE_TIME", "wantedDue", "2027-09-30", "reason", "It rains."));
        http.perform(get("/ui/tasks/" + stage.task(action).getId())
                        .with(user("office").roles("EVALUATION_OFFICE")))
                .andExpect(content().string(containsString("Extension 1: until")))
                .andExpect(content().string(containsString("Refused by Unit head, Trade")))
                .andExpect(content().string(containsString("Extension 3: until")))
                .andExpect(content().string(containsString("Waits for the evaluation office.")));
        stage.complete("office", "UserTask_DecideLongExtension", action, ACCEPTED);
        http.perform(get("/api/actions/" + action).with(user("auditor").roles("AUDITOR")))
                .andExpect(jsonPath("$.slips").value(3))
                .andExpect(jsonPath("$.extensions[1].decision.granted").value(false))
                .andExpect(jsonPath("$.extensions[3].level").value("EVALUATION_OFFICE"));
        http.perform(get("/recommendations/" + action.replace("/A1", ""))
                        .with(user("auditor").roles("AUDITOR")))
                .andExpect(content().string(containsString("Put off")))
                .andExpect(content().string(containsString("Extension 3: until")));
        assertThat(actions.require(action).due()).isEqualTo("2027-09-30");
    }

    @Test
    void a_long_extension_goes_to_the_office_at_once() {
        String action = action("staff", DUE);
        extend(action, "2028-07-31", "UserTask_DecideLongExtension", "office", ACCEPTED);
        assertThat(actions.require(action).due()).isEqualTo("2028-07-31");
    }

    @Test
    void another_unit_takes_an_action_over() {
        String action = action("staff", DUE);
        ask("staff", action, Map.of("wish", "HAND_OVER", "unit", "MACRO", "reason", "They have the mandate."));
        assertThat(groups(action)).containsExactly("unit-head-MACRO");
        stage.complete("head2", "UserTask_AcceptHandOver", action, Map.of("verdict", "ACCEPT", "owner", "staff2"));
        assertThat(actions.require(action)).satisfies(taken -> {
            assertThat(taken.unit()).hasToString("MACRO");
            assertThat(taken.owner()).isEqualTo("staff2");
            assertThat(taken.due()).isEqualTo(DUE);
        });
        assertThat(groups(action)).containsExactlyInAnyOrder("unit-staff-MACRO", "unit-head-MACRO");
    }

    @Test
    void an_action_that_nobody_takes_over_stays_where_it_is() {
        String action = action("staff", DUE);
        ask("staff", action, Map.of("wish", "HAND_OVER", "unit", "MACRO", "reason", "They have the mandate."));
        stage.complete("head2", "UserTask_AcceptHandOver", action, REFUSED);
        assertThat(actions.require(action).unit()).hasToString("TRADE");
        assertThat(groups(action)).contains("unit-staff-TRADE");
    }

    @Test
    void the_head_decides_what_staff_propose_to_end() {
        String action = action("staff", DUE);
        propose("staff", action, Map.of("outcome", "NOT_IMPLEMENTED"));
        stage.complete("head", "UserTask_DecideEarlyEnd", action, REFUSED);
        assertThat(actions.require(action).status()).isEqualTo(ActionStatus.IN_PROGRESS);
        propose("staff", action, Map.of("outcome", "NO_LONGER_APPLICABLE", "cause", "PROJECT_CLOSED"));
        stage.complete("head", "UserTask_DecideEarlyEnd", action, ACCEPTED);
        assertThat(actions.require(action).status()).isEqualTo(ActionStatus.NO_LONGER_APPLICABLE);
        assertEnded(action, "EndEvent_EndedEarly");
    }

    @Test
    void management_decides_what_the_head_proposes_to_end() {
        String action = action("staff", DUE);
        propose("head", action, Map.of("outcome", "HANDED_OVER", "body", "Ministry of Trade"));
        stage.complete("director", "UserTask_DecideHeadsEarlyEnd", action, ACCEPTED);
        assertThat(actions.require(action).status()).isEqualTo(ActionStatus.HANDED_OVER);
        assertEnded(action, "EndEvent_EndedEarly");
    }

    @Test
    void what_is_late_ends_only_with_a_second_approval() {
        String action = action("staff", TODAY.minusDays(1));
        propose("staff", action, Map.of("outcome", "PARTLY_DONE_STOPPED"));
        stage.complete("head", "UserTask_DecideEarlyEnd", action, ACCEPTED);
        stage.complete("office", "UserTask_ConfirmEarlyEnd", action, REFUSED);
        assertThat(actions.require(action).status()).isEqualTo(ActionStatus.IN_PROGRESS);
        propose("staff", action, Map.of("outcome", "PARTLY_DONE_STOPPED"));
        stage.complete("head", "UserTask_DecideEarlyEnd", action, ACCEPTED);
        stage.complete("office", "UserTask_ConfirmEarlyEnd", action, ACCEPTED);
        assertThat(actions.require(action).status()).isEqualTo(ActionStatus.PARTLY_DONE_STOPPED);
    }

    @Test
    void parts_of_an_action_become_actions_of_their_own() {
        String action = action("staff", DUE);
        ask(
                "staff",
                action,
                Map.of(
                        "wish", "SPLIT",
                        "remaining", "Publish them",
                        "parts", List.of(Map.of("text", "Translate them", "owner", "head"))));
        assertThat(actions.require(action).text()).isEqualTo("Publish them");
        String part = action.replace("/A1", "/A2");
        assertThat(actions.require(part)).satisfies(own -> {
            assertThat(own.text()).isEqualTo("Translate them");
            assertThat(own.owner()).isEqualTo("head");
            assertThat(own.originalDue()).isEqualTo(DUE);
        });
        assertThat(stage.task(part).getName()).isEqualTo("Report progress");
        assertThat(stage.task(action).getName()).isEqualTo("Report progress");
    }

    private void extend(String action, String until, String element, String decider, Map<String, ?> decision) {
        ask("staff", action, Map.of("wish", "MORE_TIME", "wantedDue", until, "reason", "The partner is late."));
        stage.complete(decider, element, action, decision);
    }

    private void propose(String by, String action, Map<String, ?> how) {
        Map<String, Object> form = new HashMap<>(how);
        form.putAll(Map.of("wish", "END_EARLY", "risk", "NONE", "reason", "There is no partner any more."));
        ask(by, action, form);
    }

    private void ask(String by, String action, Map<String, ?> wish) {
        Map<String, Object> form = new HashMap<>(wish);
        form.putAll(Map.of("percent", 20, "note", "A draft is written.", "done", false));
        stage.complete(by, "UserTask_ReportProgress", action, form);
    }

    private String action(@Nullable String owner, LocalDate due) {
        return stage.recommendation("TRADE", issued -> {
                    responding.recordPublished(issued, Position.AGREE, null, TODAY, true);
                    followingUp.record(
                            issued,
                            new PlannedAction("Publish guidelines", owner, due, null),
                            ActionStatus.PLANNED,
                            TODAY);
                })
                + "/A1";
    }

    private List<String> groups(String action) {
        return tasks.getIdentityLinksForTask(stage.task(action).getId()).stream()
                .map(IdentityLink::getGroupId)
                .toList();
    }

    private void assertEnded(String reference, String end) {
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(reference)
                        .count())
                .isZero();
        assertThat(history.createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(reference)
                        .rootProcessInstances()
                        .singleResult()
                        .getEndActivityId())
                .isEqualTo(end);
    }
}
