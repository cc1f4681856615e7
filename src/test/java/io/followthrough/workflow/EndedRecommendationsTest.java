package io.followthrough.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.ApplicationTest;
import io.followthrough.action.ActionStatus;
import io.followthrough.action.FollowUpActions;
import io.followthrough.action.FollowingUp;
import io.followthrough.action.adoption.EndingRecommendations;
import io.followthrough.evaluation.Priority;
import io.followthrough.evaluation.RecommendationStatus;
import io.followthrough.evaluation.Recommendations;
import io.followthrough.evaluation.SplittingRecommendations;
import io.followthrough.evaluation.SplittingRecommendations.Part;
import io.followthrough.evaluation.closing.Ending;
import io.followthrough.response.PlannedAction;
import io.followthrough.response.Position;
import io.followthrough.response.RespondingToRecommendations;
import io.followthrough.shared.Reason;
import io.followthrough.shared.UnitCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@ApplicationTest
@Import(Stage.class)
class EndedRecommendationsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate PAST_HORIZON = LocalDate.of(2030, 10, 1);
    private static final Reason REASON = new Reason("Both ask for the same.");
    private static final Map<String, ?> SCORE = Map.of("alignment", 80, "grounds", "Half of it is in use.");

    @Autowired
    Stage stage;

    @Autowired
    Recommendations recommendations;

    @Autowired
    RespondingToRecommendations responding;

    @Autowired
    FollowingUp followingUp;

    @Autowired
    FollowUpActions actions;

    @Autowired
    SplittingRecommendations splitting;

    @Autowired
    EndingRecommendations ending;

    @Autowired
    FinalAssessments finalAssessments;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    HistoryService history;

    @Test
    void the_parts_of_a_split_recommendation_are_answered_in_its_place() {
        String reference = stage.recommendation();
        stage.task(reference);
        UnitCode trade = new UnitCode("TRADE");
        List<String> parts = splitting.split(
                reference,
                List.of(new Part("Train.", Priority.HIGH, trade), new Part("Publish.", Priority.LOW, null)),
                TODAY);

        assertNothingLeft(reference);
        assertThat(stage.task(parts.get(0)).getTaskDefinitionKey()).isEqualTo("UserTask_DraftResponse");
        assertThat(stage.task(parts.get(1)).getTaskDefinitionKey()).isEqualTo("UserTask_AssignLeadUnit");
    }

    @Test
    void what_is_withdrawn_while_it_is_answered_leaves_no_task_behind_and_goes_on_when_reopened() {
        String reference = stage.recommendation();
        stage.complete("staff", "UserTask_DraftResponse", reference, Map.of("position", "AGREE"));
        ending.withdraw(reference, REASON, "office", TODAY);
        assertNothingLeft(reference);

        ending.reopen(reference, new Reason("Needed after all."), TODAY);
        stage.complete("staff", "UserTask_DraftResponse", reference, Map.of("position", "AGREE"));
        assertThat(stage.task(reference).getTaskDefinitionKey()).isEqualTo("UserTask_ApproveResponse");
    }

    @Test
    void the_actions_of_what_is_withdrawn_end_with_it() {
        String reference = accepted(ActionStatus.PLANNED);
        assertThat(stage.task(reference + "/A1").getTaskDefinitionKey()).isEqualTo("UserTask_ReportProgress");
        ending.withdraw(reference, REASON, "office", TODAY);
        assertThat(actions.require(reference + "/A1").status()).isEqualTo(ActionStatus.NO_LONGER_APPLICABLE);
        assertNothingLeft(reference);
    }

    @Test
    void an_assessment_waits_again_for_an_action_that_is_carried_over() {
        String waiting = accepted(ActionStatus.COMPLETED);
        String merged = accepted(ActionStatus.PLANNED);
        assertThat(stage.task(waiting).getTaskDefinitionKey()).isEqualTo("UserTask_AssessAdoption");
        ending.merge(merged, waiting, REASON, "office", TODAY);

        assertNothingLeft(merged);
        assertThat(tasks.createTaskQuery().processInstanceBusinessKey(waiting).count())
                .isZero();
        assertThat(stage.task(waiting + "/A2").getTaskDefinitionKey()).isEqualTo("UserTask_ReportProgress");
    }

    @Test
    void a_closed_recommendation_is_assessed_anew_when_it_is_reopened() {
        String reference = accepted(ActionStatus.COMPLETED);
        stage.complete("office", "UserTask_AssessAdoption", reference, SCORE);
        ending.reopen(reference, REASON, TODAY);
        stage.complete("office", "UserTask_AssessAdoption", reference, SCORE);
        assertThat(recommendations.require(reference).status()).isEqualTo(RecommendationStatus.CLOSED);
        assertNothingLeft(reference);
    }

    @Test
    void what_is_open_after_the_years_of_follow_up_is_assessed_for_good_and_once() {
        String reference = accepted(ActionStatus.PLANNED);
        assertThat(finalAssessments.begin(PAST_HORIZON.minusDays(1))).isZero();
        assertThat(finalAssessments.begin(PAST_HORIZON)).isPositive();
        assertThat(finalAssessments.begin(PAST_HORIZON)).isZero();
        stage.completeOneOf("office", "UserTask_GiveFinalScore", reference, SCORE);

        assertThat(recommendations.require(reference).closing().orElseThrow().ending())
                .isEqualTo(Ending.HORIZON_REACHED);
        assertThat(actions.require(reference + "/A1").status()).isEqualTo(ActionStatus.NOT_IMPLEMENTED);
        assertNothingLeft(reference);
        assertThat(finalAssessments.begin(PAST_HORIZON)).isZero();
    }

    @Test
    void a_final_assessment_is_not_needed_for_what_is_closed_in_the_meantime() {
        String assessed = accepted(ActionStatus.COMPLETED);
        String disagreed = stage.recommendation(
                "TRADE", issued -> responding.recordPublished(issued, Position.DISAGREE, REASON, TODAY, true));
        finalAssessments.begin(PAST_HORIZON);
        stage.completeOneOf("office", "UserTask_AssessAdoption", assessed, SCORE);
        stage.completeOneOf("office", "UserTask_AcknowledgeDisagreement", disagreed, Map.of());
        assertNothingLeft(assessed);
        assertNothingLeft(disagreed);
    }

    private String accepted(ActionStatus status) {
        return stage.recommendation("TRADE", issued -> {
            responding.recordPublished(issued, Position.AGREE, null, TODAY, true);
            followingUp.record(issued, new PlannedAction("Do it", "staff", null, null), status, TODAY);
        });
    }

    private void assertNothingLeft(String reference) {
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(reference)
                        .count())
                .isZero();
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKeyLike(reference + "/A%")
                        .count())
                .isZero();
        assertThat(history.createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(reference)
                        .list())
                .isNotEmpty()
                .extracting(HistoricProcessInstance::getEndTime)
                .doesNotContainNull();
    }
}
