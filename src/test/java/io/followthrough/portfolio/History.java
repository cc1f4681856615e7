package io.followthrough.portfolio;

import io.followthrough.BareEvaluation;
import io.followthrough.action.Evidence;
import io.followthrough.action.FollowingUp;
import io.followthrough.action.ProgressReport;
import io.followthrough.action.adoption.AssessingAdoption;
import io.followthrough.action.adoption.AssessingAdoption.Judged;
import io.followthrough.evaluation.Evaluations;
import io.followthrough.evaluation.Priority;
import io.followthrough.evaluation.Recommendation;
import io.followthrough.evaluation.Recommendations;
import io.followthrough.people.Unit;
import io.followthrough.people.Units;
import io.followthrough.response.ActionPlan;
import io.followthrough.response.Answer;
import io.followthrough.response.PlannedAction;
import io.followthrough.response.Position;
import io.followthrough.response.RespondingToRecommendations;
import io.followthrough.shared.Reason;
import io.followthrough.shared.UnitCode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;

/** Makes evaluations, recommendations and a whole life by the use cases that people go through. */
@TestComponent
class History {

    static final LocalDate ISSUED = LocalDate.of(2024, 3, 1);
    static final LocalDate LATER = LocalDate.of(2026, 11, 23);

    private static final UnitCode TRADE = new UnitCode("TRADE");

    private final Units units;
    private final Evaluations evaluations;
    private final Recommendations recommendations;
    private final RespondingToRecommendations responding;
    private final FollowingUp followingUp;
    private final AssessingAdoption assessing;

    History(
            Units units,
            Evaluations evaluations,
            Recommendations recommendations,
            RespondingToRecommendations responding,
            FollowingUp followingUp,
            AssessingAdoption assessing) {
        this.units = units;
        this.evaluations = evaluations;
        this.recommendations = recommendations;
        this.responding = responding;
        this.followingUp = followingUp;
        this.assessing = assessing;
    }

    void aLifeFromIssueToClosure() {
        evaluation("EVAL-X", ISSUED, false, "1");
        responding.draft(
                "EVAL-X/1",
                Answer.of(Position.AGREE, null),
                new ActionPlan(List.of(new PlannedAction("Do it", "staff", LocalDate.of(2024, 12, 31), "Q4 2024"))),
                "staff");
        responding.approve("EVAL-X/1", "head");
        responding.publish("EVAL-X/1", LocalDate.of(2024, 5, 2));
        String action = "EVAL-X/1/A1";
        followingUp.reportProgress(action, new ProgressReport(40, "Begun", "staff", LocalDate.of(2024, 6, 10)));
        followingUp.reportProgress(action, new ProgressReport(60, "More", "staff", LocalDate.of(2024, 7, 1)));
        LocalDate asked = LocalDate.of(2024, 8, 1);
        followingUp.requestClosure(
                action, new ProgressReport(90, "Done", "staff", asked), new Evidence("Minutes", "staff", asked));
        followingUp.verify(action, "office", LocalDate.of(2024, 8, 15));
        assessing.assess(
                "EVAL-X/1", new Judged(95, null, null, new Reason("All done."), null), LocalDate.of(2024, 9, 1));
    }

    void evaluation(String reference, LocalDate issued, boolean estimated, String... numbers) {
        if (!units.existsById(TRADE)) {
            units.save(Unit.named("TRADE", "Trade Promotion"));
        }
        evaluations.save(BareEvaluation.of(reference, "Evaluation " + reference, issued, estimated));
        Stream.of(numbers)
                .forEach(number -> recommendations.save(
                        Recommendation.issued(reference, number, "Recommendation " + number, Priority.MEDIUM, TRADE)));
    }
}
