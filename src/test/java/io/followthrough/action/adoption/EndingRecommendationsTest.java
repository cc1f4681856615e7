package io.followthrough.action.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.followthrough.BareEvaluation;
import io.followthrough.DomainTest;
import io.followthrough.action.ActionStatus;
import io.followthrough.action.FollowUpAction;
import io.followthrough.action.FollowUpActions;
import io.followthrough.action.FollowingUp;
import io.followthrough.action.ProgressReport;
import io.followthrough.action.adoption.AssessingAdoption.Judged;
import io.followthrough.evaluation.Evaluations;
import io.followthrough.evaluation.Priority;
import io.followthrough.evaluation.Recommendation;
import io.followthrough.evaluation.RecommendationStatus;
import io.followthrough.evaluation.Recommendations;
import io.followthrough.evaluation.SplittingRecommendations;
import io.followthrough.evaluation.SplittingRecommendations.Part;
import io.followthrough.evaluation.closing.AdoptionScore;
import io.followthrough.evaluation.closing.Ending;
import io.followthrough.people.Unit;
import io.followthrough.people.Units;
import io.followthrough.response.ActionPlan;
import io.followthrough.response.Answer;
import io.followthrough.response.ManagementResponses;
import io.followthrough.response.PlannedAction;
import io.followthrough.response.Position;
import io.followthrough.response.RespondingToRecommendations;
import io.followthrough.response.ResponseStatus;
import io.followthrough.shared.Reason;
import io.followthrough.shared.UnitCode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DomainTest
class EndingRecommendationsTest {

    private static final LocalDate ISSUED = LocalDate.of(2024, 3, 1);
    private static final LocalDate TODAY = LocalDate.of(2024, 9, 1);
    private static final LocalDate DUE = LocalDate.of(2024, 12, 31);
    private static final UnitCode TRADE = new UnitCode("TRADE");
    private static final Reason REASON = new Reason("The programme was stopped.");
    private static final String ONE = "EVAL-X/1";
    private static final String OTHER = "EVAL-X/2";

    @Autowired
    Units units;

    @Autowired
    Evaluations evaluations;

    @Autowired
    Recommendations recommendations;

    @Autowired
    SplittingRecommendations splitting;

    @Autowired
    RespondingToRecommendations responding;

    @Autowired
    ManagementResponses responses;

    @Autowired
    FollowingUp followingUp;

    @Autowired
    FollowUpActions actions;

    @Autowired
    CarriedOvers carriedOvers;

    @Autowired
    AssessingAdoption assessing;

    @Autowired
    EndingRecommendations ending;

    @BeforeEach
    void two_recommendations() {
        units.save(Unit.named("TRADE", "Trade Promotion"));
        evaluations.save(BareEvaluation.of("EVAL-X", "An evaluation", ISSUED, false));
        for (String number : List.of("1", "2")) {
            recommendations.save(Recommendation.issued("EVAL-X", number, "Do better.", Priority.MEDIUM, TRADE));
        }
    }

    @Test
    void what_is_withdrawn_has_no_open_action_left() {
        accepted(ONE);
        ending.withdraw(ONE, REASON, "office", TODAY);

        assertThat(closing(ONE)).isEqualTo(Ending.WITHDRAWN);
        assertThat(status(ONE + "/A1")).isEqualTo(ActionStatus.NO_LONGER_APPLICABLE);
        assertThatThrownBy(() -> ending.withdraw(ONE, REASON, "office", TODAY))
                .hasMessageContaining("closed on 2024-09-01");
    }

    @Test
    void open_actions_go_on_where_another_takes_actions() {
        accepted(ONE);
        accepted(OTHER);
        ending.merge(ONE, OTHER, REASON, "office", TODAY);

        assertThat(recommendations.require(ONE).closing().orElseThrow().successor())
                .isEqualTo(OTHER);
        assertThat(status(ONE + "/A1")).isEqualTo(ActionStatus.HANDED_OVER);
        FollowUpAction carried = actions.require(OTHER + "/A2");
        assertThat(carried.status()).isEqualTo(ActionStatus.PLANNED);
        assertThat(carried.outcome().originalDue()).isEqualTo(DUE);
        assertThat(carriedOvers.findById(OTHER + "/A2").orElseThrow().continues())
                .isEqualTo(ONE + "/A1");
    }

    @Test
    void open_actions_end_where_another_does_not_take_actions_yet() {
        accepted(ONE);
        ending.supersede(ONE, OTHER, REASON, "office", TODAY);

        assertThat(closing(ONE)).isEqualTo(Ending.SUPERSEDED);
        assertThat(status(ONE + "/A1")).isEqualTo(ActionStatus.NO_LONGER_APPLICABLE);
        assertThat(actions.findByRecommendation(OTHER)).isEmpty();
    }

    @Test
    void the_other_one_has_to_be_another_one_that_is_open() {
        assertThatThrownBy(() -> ending.merge(ONE, ONE, REASON, "office", TODAY))
                .hasMessageContaining("no other recommendation");
        assertThatThrownBy(() -> ending.merge(ONE, "NONE/1", REASON, "office", TODAY))
                .hasMessageContaining("no other recommendation NONE/1");
        ending.withdraw(OTHER, REASON, "office", TODAY);
        assertThatThrownBy(() -> ending.supersede(ONE, OTHER, REASON, "office", TODAY))
                .hasMessageContaining("closed or split");
    }

    @Test
    void what_is_reopened_goes_on_where_its_response_left_it() {
        ending.withdraw(ONE, REASON, "office", TODAY);
        ending.reopen(ONE, REASON, TODAY);
        assertThat(recommendations.require(ONE).status()).isEqualTo(RecommendationStatus.AWAITING_RESPONSE);

        responding.draft(ONE, Answer.of(Position.AGREE, null), ActionPlan.empty(), "staff");
        ending.withdraw(ONE, REASON, "office", TODAY);
        ending.reopen(ONE, new Reason("It is needed after all."), TODAY);
        assertThat(responses.require(ONE).status()).isEqualTo(ResponseStatus.RETURNED);
        assertThat(responses.require(ONE).returnComment()).hasToString("It is needed after all.");

        accepted(OTHER);
        ending.withdraw(OTHER, REASON, "office", TODAY);
        ending.reopen(OTHER, REASON, TODAY);
        assertThat(recommendations.require(OTHER).status()).isEqualTo(RecommendationStatus.RESPONDED);
        assertThatThrownBy(() -> ending.reopen(OTHER, REASON, TODAY)).hasMessageContaining("not closed");
    }

    @Test
    void a_final_score_ends_open_actions_as_far_as_they_have_come() {
        accepted(ONE);
        followingUp.plan(ONE, plan(), "head", ISSUED);
        followingUp.reportProgress(ONE + "/A1", new ProgressReport(40, "Begun.", "staff", TODAY));

        assertThat(assessing.proposal(ONE, TODAY)).isEqualTo(new ProposedParts(20, 100));
        assessing.giveFinalScore(ONE, new Judged(90, null, null, REASON, null), "office", TODAY);

        assertThat(closing(ONE)).isEqualTo(Ending.HORIZON_REACHED);
        assertThat(recommendations.require(ONE).closing().orElseThrow().score())
                .isEqualTo(new AdoptionScore(90, 20, 100));
        assertThat(status(ONE + "/A1")).isEqualTo(ActionStatus.PARTLY_DONE_STOPPED);
        assertThat(status(ONE + "/A2")).isEqualTo(ActionStatus.NOT_IMPLEMENTED);
    }

    @Test
    void what_says_several_things_is_split() {
        recommendations.save(Recommendation.issued("EVAL-X", "1.1", "The report's own.", Priority.LOW, null));
        List<String> parts = splitting.split(
                ONE,
                List.of(new Part("Train.", Priority.HIGH, TRADE), new Part("Publish.", Priority.LOW, null)),
                TODAY);

        assertThat(parts).containsExactly("EVAL-X/1.2", "EVAL-X/1.3");
        assertThat(recommendations.require(ONE).status()).isEqualTo(RecommendationStatus.SPLIT);
        assertThat(recommendations.require("EVAL-X/1.2")).satisfies(part -> {
            assertThat(part.parent()).isEqualTo(ONE);
            assertThat(part.priority()).isEqualTo(Priority.HIGH);
            assertThat(part.status()).isEqualTo(RecommendationStatus.AWAITING_RESPONSE);
        });
        assertThatThrownBy(() -> ending.withdraw(ONE, REASON, "office", TODAY)).hasMessageContaining("is split");
        assertThatThrownBy(() -> split("EVAL-X/1.2")).hasMessageContaining("not split further");
    }

    @Test
    void only_what_awaits_its_response_is_split_and_into_two_at_least() {
        assertThatThrownBy(() -> splitting.split(ONE, List.of(new Part("Train.", Priority.LOW, null)), TODAY))
                .hasMessageContaining("at least two");
        Part unknown = new Part("Train.", Priority.LOW, new UnitCode("NONE"));
        assertThatThrownBy(() -> splitting.split(ONE, List.of(unknown, unknown), TODAY))
                .hasMessageContaining("no unit NONE");
        accepted(ONE);
        assertThatThrownBy(() -> split(ONE)).hasMessageContaining("awaits its response");
    }

    private void split(String reference) {
        Part part = new Part("Do it.", Priority.LOW, null);
        splitting.split(reference, List.of(part, part), TODAY);
    }

    private void accepted(String reference) {
        responding.recordPublished(reference, Position.AGREE, null, ISSUED, false);
        followingUp.plan(reference, plan(), "head", ISSUED);
    }

    private static ActionPlan plan() {
        return new ActionPlan(List.of(new PlannedAction("Do it", "staff", DUE, null)));
    }

    private Ending closing(String reference) {
        return recommendations.require(reference).closing().orElseThrow().ending();
    }

    private ActionStatus status(String action) {
        return actions.require(action).status();
    }
}
