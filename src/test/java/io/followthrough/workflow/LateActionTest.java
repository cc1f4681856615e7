package io.followthrough.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.ApplicationTest;
import io.followthrough.action.ActionStatus;
import io.followthrough.action.Evidence;
import io.followthrough.action.FollowUpAction;
import io.followthrough.action.FollowUpActions;
import io.followthrough.action.FollowingUp;
import io.followthrough.action.ProgressReport;
import io.followthrough.action.Verification;
import io.followthrough.action.ending.EarlyEnds;
import io.followthrough.action.triage.Triages;
import io.followthrough.response.PlannedAction;
import io.followthrough.response.Position;
import io.followthrough.response.RespondingToRecommendations;
import io.followthrough.workflow.duty.Duties;
import io.followthrough.workflow.duty.Duty;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** What begins of itself about an action: its triage when it is long overdue, and itself when it had not really ended. */
@ApplicationTest
@Import(Stage.class)
class LateActionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate LONG_AGO = TODAY.minusDays(366);

    @Autowired
    Stage stage;

    @Autowired
    Duties duties;

    @Autowired
    Duty riskReview;

    @Autowired
    FollowUpActions actions;

    @Autowired
    FollowingUp followingUp;

    @Autowired
    RespondingToRecommendations responding;

    @Autowired
    Triages triages;

    @Autowired
    EarlyEnds ends;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService runtime;

    @Autowired
    HistoryService history;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void what_is_long_overdue_comes_before_the_office_once() {
        String late = late();
        String inTime = action(TODAY.minusDays(365));
        assertThat(duties.begin()).isEqualTo(1);
        assertThat(duties.begin()).isZero();
        assertThat(stage.task(inTime).getName()).isEqualTo("Report progress");
        triage(late, Map.of("decision", "CONTINUE", "newDue", "2027-03-31"));
        assertThat(actions.require(late).due()).isEqualTo("2027-03-31");
        assertThat(actions.require(late).originalDue()).isEqualTo(LONG_AGO);
        assertThat(duties.begin()).isZero();
    }

    @Test
    void it_can_be_reformulated() {
        String late = late();
        duties.begin();
        triage(late, Map.of("decision", "REFORMULATE", "text", "Publish a leaflet", "newDue", "2027-03-31"));
        assertThat(actions.require(late).text()).isEqualTo("Publish a leaflet");
        assertThat(stage.task(late).getName()).isEqualTo("Report progress");
    }

    @Test
    void it_can_be_handed_over_and_is_not_triaged_again_for_the_same_day() {
        String late = late();
        duties.begin();
        triage(late, Map.of("decision", "HAND_OVER", "unit", "MACRO"));
        stage.complete("head2", "UserTask_AcceptHandOver", late, Map.of("verdict", "RETURN", "comment", "Not ours."));
        assertThat(duties.begin()).isZero();
        assertThat(stage.task(late).getName()).isEqualTo("Report progress");
        assertThat(triages.findByActionOrderById(late)).hasSize(1);
    }

    @Test
    void it_can_be_retired() {
        String late = late();
        duties.begin();
        triage(late, Map.of("decision", "RETIRE", "outcome", "NO_LONGER_APPLICABLE", "cause", "SUPERSEDED"));
        assertThat(actions.require(late).status()).isEqualTo(ActionStatus.NO_LONGER_APPLICABLE);
        assertThat(ends.approved(late).orElseThrow().proposal().cause()).hasToString("SUPERSEDED");
        assertThat(endOf(late)).isEqualTo("EndEvent_EndedEarly");
    }

    @Test
    void an_accepted_risk_is_looked_at_again_on_its_day() {
        String action = action(TODAY.plusDays(30));
        stage.complete(
                "staff",
                "UserTask_ReportProgress",
                action,
                Map.of(
                        "percent",
                        20,
                        "note",
                        "Stopped.",
                        "done",
                        false,
                        "wish",
                        "END_EARLY",
                        "outcome",
                        "NOT_IMPLEMENTED",
                        "risk",
                        "ACCEPTED",
                        "reason",
                        "We can live with it."));
        stage.complete("head", "UserTask_DecideEarlyEnd", action, Map.of("verdict", "ACCEPT"));
        assertThat(riskReview.begin(TODAY.plusDays(364))).isZero();
        assertThat(riskReview.begin(TODAY.plusDays(365))).isEqualTo(1);
        assertThat(riskReview.begin(TODAY.plusDays(366))).isZero();
        assertThat(actions.require(action).status()).isEqualTo(ActionStatus.IN_PROGRESS);
        assertThat(stage.task(action).getName()).isEqualTo("Report progress");
    }

    @Test
    void new_evidence_voids_the_verification() {
        String action = action(TODAY.plusDays(30));
        transaction.executeWithoutResult(status -> followingUp.requestClosure(
                action, new ProgressReport(100, "Done.", "staff", TODAY), new Evidence("Page 3", "staff", TODAY)));
        assertThat(actions.require(action).status()).isEqualTo(ActionStatus.CLOSURE_REQUESTED);
        runtime.deleteProcessInstance(stage.task(action).getProcessInstanceId(), "told again");
        followingUp.verify(action, "office", TODAY);
        followingUp.showMore(action, new Evidence("Page 4", "head", TODAY));
        assertThat(stage.task(action).getName()).isEqualTo("Verify closure");
        assertThat(actions.require(action).verifications())
                .extracting(Verification::voidedOn)
                .containsExactly(TODAY, null);
        stage.complete("office", "UserTask_VerifyClosure", action, Map.of("verdict", "ACCEPT"));
        assertThat(endOf(action)).isEqualTo("EndEvent_ActionEnded");
    }

    @Test
    void an_action_ends_with_its_recommendation_wherever_it_stands() {
        String action = action(TODAY.plusDays(30));
        stage.complete(
                "staff",
                "UserTask_ReportProgress",
                action,
                Map.of(
                        "percent",
                        20,
                        "note",
                        "Begun.",
                        "done",
                        false,
                        "wish",
                        "MORE_TIME",
                        "wantedDue",
                        "2027-03-31",
                        "reason",
                        "The partner is late."));
        change(action, open -> open.end(ActionStatus.NO_LONGER_APPLICABLE, TODAY));
        runtime.createMessageCorrelation("Recommendation ended")
                .processInstanceBusinessKey(action)
                .correlate();
        assertThat(endOf(action)).isEqualTo("SubProcess_RecommendationEnded");
    }

    private void change(String action, Consumer<FollowUpAction> how) {
        transaction.executeWithoutResult(status -> {
            FollowUpAction found = actions.require(action);
            how.accept(found);
            actions.save(found);
        });
    }

    private void triage(String action, Map<String, ?> decision) {
        Map<String, Object> form = new HashMap<>(decision);
        form.putAll(Map.of("rootCause", "CAPACITY", "reason", "Nobody had time."));
        stage.complete("office", "UserTask_TriageLongOverdue", action, form);
    }

    private String late() {
        return action(LONG_AGO);
    }

    private String action(LocalDate due) {
        return stage.recommendation("TRADE", issued -> {
                    responding.recordPublished(issued, Position.AGREE, null, Stage.ISSUED, true);
                    followingUp.record(
                            issued,
                            new PlannedAction("Publish guidelines", "staff", due, null),
                            ActionStatus.PLANNED,
                            Stage.ISSUED);
                })
                + "/A1";
    }

    private String endOf(String action) {
        return history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(action)
                .rootProcessInstances()
                .orderByProcessInstanceEndTime()
                .desc()
                .list()
                .get(0)
                .getEndActivityId();
    }
}
