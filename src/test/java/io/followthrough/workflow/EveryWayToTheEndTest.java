package io.followthrough.workflow;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.ApplicationTest;
import io.followthrough.action.ActionStatus;
import io.followthrough.action.FollowUpActions;
import io.followthrough.action.FollowingUp;
import io.followthrough.action.file.FileName;
import io.followthrough.action.file.UploadingFiles;
import io.followthrough.evaluation.RecommendationStatus;
import io.followthrough.evaluation.Recommendations;
import io.followthrough.evaluation.closing.Ending;
import io.followthrough.response.ManagementResponses;
import io.followthrough.response.PlannedAction;
import io.followthrough.response.Position;
import io.followthrough.response.RespondingToRecommendations;
import io.followthrough.response.ResponseStatus;
import io.followthrough.shared.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@ApplicationTest
@Import(Stage.class)
class EveryWayToTheEndTest {

    /** Judge, queue notices, begin duties. */
    private static final int STEPS_OF_THE_REVIEW = 3;

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Map<String, ?> ACTION =
            Map.of("text", "Publish guidelines", "owner", "staff", "due", "2027-06-30");
    private static final Map<String, ?> ACCEPTED = Map.of("verdict", "ACCEPT");

    @Autowired
    Stage stage;

    @Autowired
    Recommendations recommendations;

    @Autowired
    ManagementResponses responses;

    @Autowired
    FollowUpActions actions;

    @Autowired
    RespondingToRecommendations responding;

    @Autowired
    FollowingUp followingUp;

    @Autowired
    UploadingFiles uploading;

    @Autowired
    RuntimeService runtime;

    @Autowired
    HistoryService history;

    @Autowired
    ManagementService management;

    @Test
    void agreed_actions_are_done_and_the_recommendation_is_closed() throws IOException {
        String reference = stage.recommendation(null, issued -> {});
        stage.complete("office", "UserTask_AssignLeadUnit", reference, Map.of("unit", "TRADE", "priority", "HIGH"));
        respond(reference, Map.of("position", "AGREE", "actions", List.of(ACTION, ACTION)));
        finish(reference + "/A1", upload(reference + "/A1"));
        assertThat(recommendations.require(reference).status()).isEqualTo(RecommendationStatus.RESPONDED);
        finish(reference + "/A2", upload(reference + "/A2"));
        close(reference);
    }

    @Test
    void an_agreement_without_actions_waits_until_they_are_planned() {
        String reference = stage.recommendation();
        respond(reference, Map.of("position", "AGREE"));
        stage.complete("staff", "UserTask_PlanActions", reference, Map.of("actions", List.of(ACTION)));
        finish(reference + "/A1");
        close(reference);
    }

    @Test
    void a_partial_agreement_gives_its_reason() {
        String reference = stage.recommendation();
        respond(
                reference,
                Map.of(
                        "position",
                        "PARTIALLY_AGREE",
                        "acceptedPart",
                        "The guidelines",
                        "usualReason",
                        "GOES_TOO_FAR",
                        "reason",
                        "In two countries only.",
                        "actions",
                        List.of(ACTION)));
        assertThat(responses.require(reference).reason()).isEqualTo(new Reason("In two countries only."));
        finish(reference + "/A1");
        close(reference);
    }

    @Test
    void a_disagreement_is_acknowledged() {
        String reference = stage.recommendation();
        respond(reference, Map.of("position", "DISAGREE", "reason", "We have no mandate for it."));
        stage.complete("office", "UserTask_AcknowledgeDisagreement", reference, Map.of("remark", "Noted."));
        assertThat(recommendations.require(reference).status()).isEqualTo(RecommendationStatus.CLOSED);
        assertEnded(reference, "EndEvent_DisagreementAcknowledged");
    }

    @Test
    void a_response_comes_back_from_the_head_and_from_the_office() {
        String reference = stage.recommendation();
        draft(reference, Map.of("position", "AGREE"));
        stage.complete(
                "head",
                "UserTask_ApproveResponse",
                reference,
                Map.of("verdict", "RETURN", "comment", "Name an action."));
        assertThat(responses.require(reference).returnComment()).isEqualTo(new Reason("Name an action."));
        draft(reference, Map.of("position", "AGREE", "actions", List.of(ACTION)));
        stage.complete("head", "UserTask_ApproveResponse", reference, ACCEPTED);
        stage.complete(
                "office",
                "UserTask_CheckResponse",
                reference,
                Map.of("verdict", "RETURN", "comment", "Say for which countries."));
        assertThat(responses.require(reference).status()).isEqualTo(ResponseStatus.RETURNED);
        respond(reference, Map.of("position", "AGREE", "reason", "For all countries.", "actions", List.of(ACTION)));
        finish(reference + "/A1");
        close(reference);
    }

    @Test
    void closure_comes_back_until_the_evidence_convinces() {
        String reference = stage.recommendation();
        respond(reference, Map.of("position", "AGREE", "actions", List.of(ACTION)));
        String action = reference + "/A1";
        stage.complete(
                "staff",
                "UserTask_ReportProgress",
                action,
                Map.of("percent", 40, "note", "A draft is written.", "done", false));
        requestClosure(action);
        stage.complete(
                "office",
                "UserTask_VerifyClosure",
                action,
                Map.of("verdict", "RETURN", "comment", "Show where they can be found."));
        assertThat(actions.require(action).status()).isEqualTo(ActionStatus.IN_PROGRESS);
        finish(action);
        close(reference);
    }

    @Test
    void what_was_published_elsewhere_is_not_asked_again() {
        String reference = stage.recommendation("TRADE", issued -> {
            responding.recordPublished(issued, Position.AGREE, null, TODAY, true);
            record(issued, ActionStatus.COMPLETED);
            record(issued, ActionStatus.CLOSURE_REQUESTED);
            record(issued, ActionStatus.PLANNED);
        });
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(reference + "/A1")
                        .count())
                .isZero();
        stage.complete("office", "UserTask_VerifyClosure", reference + "/A2", ACCEPTED);
        finish(reference + "/A3");
        close(reference);
    }

    @Test
    void a_recommendation_whose_actions_are_over_is_assessed_at_once() {
        String reference = stage.recommendation("TRADE", issued -> {
            responding.recordPublished(issued, Position.AGREE, null, TODAY, true);
            record(issued, ActionStatus.NOT_IMPLEMENTED);
        });
        close(reference);
    }

    @Test
    void what_was_closed_before_it_came_here_has_no_process() {
        String reference = stage.recommendation("TRADE", issued -> {
            responding.recordPublished(issued, Position.DISAGREE, new Reason("No mandate."), TODAY, true);
            responding.acknowledgeDisagreement(issued, null, TODAY);
        });
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(reference)
                        .count())
                .isZero();
    }

    @Test
    void the_portfolio_is_reviewed_every_morning() {
        Job timer = management.createJobQuery().timers().singleResult();
        assertThat(LocalTime.ofInstant(timer.getDuedate().toInstant(), ZoneId.systemDefault()))
                .isEqualTo(LocalTime.of(6, 0));
        management.executeJob(timer.getId());
        for (int step = 1; step <= STEPS_OF_THE_REVIEW; step++) {
            management.executeJob(
                    management.createJobQuery().messages().singleResult().getId());
        }
        assertThat(history.createHistoricProcessInstanceQuery()
                        .processDefinitionKey("daily-review")
                        .singleResult()
                        .getEndActivityId())
                .isEqualTo("EndEvent_PortfolioReviewed");
    }

    private void draft(String reference, Map<String, ?> form) {
        stage.complete("staff", "UserTask_DraftResponse", reference, form);
    }

    private void respond(String reference, Map<String, ?> form) {
        draft(reference, form);
        stage.complete("head", "UserTask_ApproveResponse", reference, ACCEPTED);
        stage.complete("office", "UserTask_CheckResponse", reference, ACCEPTED);
        assertThat(responses.require(reference).status()).isEqualTo(ResponseStatus.PUBLISHED);
    }

    private long upload(String action) throws IOException {
        InputStream content = new ByteArrayInputStream(("The guidelines for " + action).getBytes(UTF_8));
        return uploading
                .add(action, new FileName("Guidelines.txt"), content, "staff")
                .id();
    }

    private void requestClosure(String action, Long... documents) {
        stage.complete(
                "staff",
                "UserTask_ReportProgress",
                action,
                Map.of(
                        "percent",
                        100,
                        "note",
                        "All done.",
                        "done",
                        true,
                        "evidence",
                        "Guidelines, page 3",
                        "documents",
                        List.of(documents)));
    }

    private void finish(String action, Long... documents) {
        requestClosure(action, documents);
        stage.complete("office", "UserTask_VerifyClosure", action, ACCEPTED);
        assertThat(actions.require(action).status()).isEqualTo(ActionStatus.COMPLETED);
        assertEnded(action, "EndEvent_ActionEnded");
    }

    private void close(String reference) {
        stage.complete(
                "office",
                "UserTask_AssessAdoption",
                reference,
                Map.of("alignment", 80, "grounds", "Partners use the guidelines."));
        assertThat(recommendations.require(reference)).satisfies(closed -> {
            assertThat(closed.status()).isEqualTo(RecommendationStatus.CLOSED);
            assertThat(closed.closing().orElseThrow().ending()).isEqualTo(Ending.ADOPTION_ASSESSED);
        });
        assertEnded(reference, "EndEvent_RecommendationClosed");
    }

    private void record(String reference, ActionStatus status) {
        followingUp.record(reference, new PlannedAction("Reported", "staff", null, "2027"), status, TODAY);
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
