package io.followthrough.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.followthrough.BareEvaluation;
import io.followthrough.DomainTest;
import io.followthrough.action.adoption.AssessingAdoption;
import io.followthrough.action.adoption.AssessingAdoption.Judged;
import io.followthrough.evaluation.Evaluations;
import io.followthrough.evaluation.Priority;
import io.followthrough.evaluation.Recommendation;
import io.followthrough.evaluation.RecommendationStatus;
import io.followthrough.evaluation.Recommendations;
import io.followthrough.evaluation.closing.AdoptionLevel;
import io.followthrough.evaluation.closing.AdoptionScore;
import io.followthrough.people.Unit;
import io.followthrough.people.Units;
import io.followthrough.response.ActionPlan;
import io.followthrough.response.Answer;
import io.followthrough.response.PlannedAction;
import io.followthrough.response.Position;
import io.followthrough.response.RespondingToRecommendations;
import io.followthrough.shared.FileReference;
import io.followthrough.shared.FileReferences;
import io.followthrough.shared.Reason;
import io.followthrough.shared.Refused;
import io.followthrough.shared.UnitCode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DomainTest
class FollowingUpTest {

    private static final LocalDate ISSUED = LocalDate.of(2024, 3, 1);
    private static final LocalDate TODAY = LocalDate.of(2024, 5, 2);
    private static final String REFERENCE = "EVAL-2024-X/1";

    @Autowired
    Units units;

    @Autowired
    Evaluations evaluations;

    @Autowired
    Recommendations recommendations;

    @Autowired
    RespondingToRecommendations responding;

    @Autowired
    FollowingUp followingUp;

    @Autowired
    AssessingAdoption assessing;

    @Autowired
    FollowUpActions actions;

    @BeforeEach
    void an_issued_recommendation() {
        units.save(Unit.named("TRADE", "Trade Promotion"));
        evaluations.save(BareEvaluation.of("EVAL-2024-X", "An evaluation", ISSUED, false));
        recommendations.save(
                Recommendation.issued("EVAL-2024-X", "1", "Do better.", Priority.MEDIUM, new UnitCode("TRADE")));
    }

    @Test
    void a_recommendation_is_answered_followed_up_and_closed() {
        responding.draft(
                REFERENCE, Answer.of(Position.AGREE, null), plan("Do it", LocalDate.of(2024, 12, 31)), "staff");
        responding.approve(REFERENCE, "head");
        responding.publish(REFERENCE, TODAY);

        assertThat(actions.open(REFERENCE)).singleElement().satisfies(action -> {
            assertThat(action.reference()).isEqualTo("EVAL-2024-X/1/A1");
            assertThat(action.unit()).hasToString("TRADE");
        });

        String action = REFERENCE + "/A1";
        followingUp.requestClosure(
                action, new ProgressReport(100, "Done", "staff", TODAY), new Evidence("Minutes", "staff", TODAY));
        assertThatThrownBy(() -> followingUp.verify(action, "staff", TODAY)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> assessing.assess(REFERENCE, judged(), TODAY)).hasMessageContaining("still open");
        followingUp.verify(action, "office", TODAY);
        assessing.assess(REFERENCE, judged(), TODAY);

        assertThat(recommendations.require(REFERENCE)).satisfies(closed -> {
            assertThat(closed.status()).isEqualTo(RecommendationStatus.CLOSED);
            assertThat(closed.closing().orElseThrow().score()).isEqualTo(new AdoptionScore(95, 100, 100));
            assertThat(closed.closing().orElseThrow().adoption()).isEqualTo(AdoptionLevel.HIGH);
        });
        assertThat(actions.require(action).evidence()).hasSize(1);
        assertThat(actions.require(action).reports()).hasSize(1);
    }

    @Test
    void an_action_of_high_priority_is_closed_with_a_document_and_others_with_words() {
        String high = highPriority();
        ProgressReport done = new ProgressReport(100, "Done", "staff", TODAY);
        assertThatThrownBy(() -> followingUp.requestClosure(high, done, new Evidence("Minutes", "staff", TODAY)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Refused.Problem::field)
                                .containsExactly("documents"));
        assertThat(actions.require(high).status()).isEqualTo(ActionStatus.PLANNED);
        FileReferences minutes = new FileReferences(List.of(new FileReference(7), new FileReference(7)));
        followingUp.requestClosure(high, done, new Evidence("Minutes", "staff", TODAY, minutes));
        assertThat(actions.require(high).evidence())
                .singleElement()
                .satisfies(shown -> assertThat(shown.documents().files()).containsExactly(new FileReference(7)));
        followingUp.verify(high, "office", TODAY);
        assertThatThrownBy(() -> followingUp.showMore(high, new Evidence("It is not done", "staff", TODAY)))
                .hasMessageContaining("document");
        followingUp.showMore(high, new Evidence("It is not done", "staff", TODAY, minutes));
        assertThat(actions.require(high).status()).isEqualTo(ActionStatus.CLOSURE_REQUESTED);
    }

    @Test
    void what_is_implemented_already_waits_for_a_document_where_the_priority_is_high() {
        recommendations.save(
                Recommendation.issued("EVAL-2024-X", "2", "Do best.", Priority.HIGH, new UnitCode("TRADE")));
        responding.draft(
                "EVAL-2024-X/2",
                new Answer(Position.AGREE, null, null, null, "In use since March."),
                ActionPlan.empty(),
                "staff");
        responding.approve("EVAL-2024-X/2", "head");
        responding.publish("EVAL-2024-X/2", TODAY);
        assertThat(actions.require("EVAL-2024-X/2/A1")).satisfies(action -> {
            assertThat(action.status()).isEqualTo(ActionStatus.IN_PROGRESS);
            assertThat(action.reports())
                    .singleElement()
                    .satisfies(report -> assertThat(report.percent()).isEqualTo(100));
        });
    }

    @Test
    void an_action_cannot_be_due_before_the_evaluation_was_published() {
        assertThatThrownBy(() -> responding.draft(
                        REFERENCE, Answer.of(Position.AGREE, null), plan("Do it", LocalDate.of(2024, 2, 29)), "staff"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("before the evaluation was published on 2024-03-01");
    }

    @Test
    void an_acknowledged_disagreement_closes_the_recommendation() {
        responding.recordPublished(REFERENCE, Position.DISAGREE, new Reason("No mandate."), TODAY, true);
        assertThatThrownBy(() -> followingUp.plan(REFERENCE, plan("Do it", TODAY), "staff", TODAY))
                .hasMessageContaining("has not accepted it");

        responding.acknowledgeDisagreement(REFERENCE, null, TODAY);

        assertThat(recommendations.require(REFERENCE).status()).isEqualTo(RecommendationStatus.CLOSED);
    }

    private static Judged judged() {
        return new Judged(95, null, null, new Reason("All was done."), null);
    }

    private static ActionPlan plan(String text, LocalDate due) {
        return new ActionPlan(List.of(new PlannedAction(text, "staff", due, null)));
    }

    private String highPriority() {
        String reference = "EVAL-2024-X/2";
        recommendations.save(
                Recommendation.issued("EVAL-2024-X", "2", "Do best.", Priority.HIGH, new UnitCode("TRADE")));
        responding.recordPublished(reference, Position.AGREE, null, TODAY, false);
        followingUp.plan(reference, plan("Do it", LocalDate.of(2024, 12, 31)), "head", TODAY);
        return reference + "/A1";
    }
}
