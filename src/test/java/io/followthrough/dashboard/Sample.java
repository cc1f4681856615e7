package io.followthrough.dashboard;

import io.followthrough.action.Evidence;
import io.followthrough.action.FollowingUp;
import io.followthrough.action.ProgressReport;
import io.followthrough.evaluation.EvaluatedCountry;
import io.followthrough.evaluation.Evaluation;
import io.followthrough.evaluation.EvaluationKind;
import io.followthrough.evaluation.Evaluations;
import io.followthrough.evaluation.Priority;
import io.followthrough.evaluation.Rating;
import io.followthrough.evaluation.Recommendation;
import io.followthrough.evaluation.Recommendations;
import io.followthrough.evaluation.Statement;
import io.followthrough.response.ActionPlan;
import io.followthrough.response.PlannedAction;
import io.followthrough.response.Position;
import io.followthrough.response.RespondingToRecommendations;
import io.followthrough.shared.Reason;
import io.followthrough.shared.UnitCode;
import io.followthrough.workflow.Processes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** A small portfolio in which something is unaddressed, something overdue, something awaited and something hostile. */
@TestComponent
class Sample {

    static final String OLD = "SECO-2019-SME";
    static final String PLANNED = "SECO-2025-PFM/1";
    static final String HOSTILE = "SECO-2025-PFM/2.10";

    private static final LocalDate RESPONDED = LocalDate.of(2025, 10, 20);

    private final Evaluations evaluations;
    private final Recommendations recommendations;
    private final RespondingToRecommendations responding;
    private final FollowingUp followingUp;
    private final Processes processes;

    Sample(
            Evaluations evaluations,
            Recommendations recommendations,
            RespondingToRecommendations responding,
            FollowingUp followingUp,
            Processes processes) {
        this.evaluations = evaluations;
        this.recommendations = recommendations;
        this.responding = responding;
        this.followingUp = followingUp;
        this.processes = processes;
    }

    void register() {
        evaluation(OLD, "Market access of small enterprises", LocalDate.of(2019, 12, 31), true);
        recommendation(OLD + "/1", "Extend the portfolio to services.", Priority.HIGH, "TRADE");
        responding.recordPublished(
                OLD + "/1",
                Position.PARTIALLY_AGREE,
                new Reason("Services are better addressed elsewhere."),
                LocalDate.of(2019, 12, 31),
                true);
        evaluation("SECO-2025-PFM", "Public financial management", LocalDate.of(2025, 9, 15), false);
        recommendation(PLANNED, "Agree on baselines.", Priority.HIGH, "MACRO");
        responding.recordPublished(PLANNED, Position.AGREE, null, RESPONDED, false);
        followingUp.plan(
                PLANNED,
                new ActionPlan(List.of(
                        new PlannedAction("Sign baselines", "staff2", LocalDate.of(2026, 6, 30), "Q2 2026"),
                        new PlannedAction("Write the chapter", "head2", LocalDate.of(2026, 12, 31), null))),
                "head2",
                RESPONDED);
        followingUp.reportProgress(
                PLANNED + "/A1",
                new ProgressReport(40, "Signed in Peru, not in Colombia.", "staff2", LocalDate.of(2026, 3, 12)));
        followingUp.recordClosureRequest(
                PLANNED + "/A2",
                new ProgressReport(100, "Written.", "head2", LocalDate.of(2026, 11, 2)),
                new Evidence("Manual, chapter 7", "head2", LocalDate.of(2026, 11, 2)));
        recommendation("SECO-2025-PFM/2.9", "Publish the terms of reference.", Priority.LOW, "MACRO");
        recommendation(HOSTILE, "<script>alert('x')</script> & \"so on\" ${7*7}", Priority.LOW, null);
        recommendations.findAll().forEach(issued -> processes.start(issued.reference()));
    }

    /** An evaluation with so many recommendations that await a response. */
    void registerMany(int number) {
        evaluation("MANY-2026", "A long report", LocalDate.of(2026, 11, 20), false);
        for (int i = 1; i <= number; i++) {
            recommendation("MANY-2026/" + i, "Recommendation number " + i, Priority.MEDIUM, "TRADE");
        }
    }

    private void evaluation(String reference, String title, LocalDate issuedOn, boolean estimated) {
        evaluations.save(new Evaluation(
                reference,
                "An agency",
                title,
                null,
                EvaluationKind.INDEPENDENT,
                "Evaluators from two countries",
                "2018/2019",
                issuedOn,
                estimated,
                2008,
                2018,
                25,
                new BigDecimal("144000000"),
                new BigDecimal("158898"),
                "CHF",
                "To learn.",
                "Interviews.",
                List.of(new EvaluatedCountry("Peru", true), new EvaluatedCountry("Ghana", false)),
                List.of(new Rating("Relevance", new BigDecimal("1.50"), "satisfactory", "1 = best, 4 = worst")),
                List.of(new Statement(Statement.Kind.FINDING, null, "It reached small enterprises.")),
                null));
    }

    private void recommendation(String reference, String text, Priority priority, @Nullable String unit) {
        Reference parts = new Reference(reference);
        recommendations.save(Recommendation.issued(
                parts.evaluation(), parts.last(), text, priority, unit == null ? null : new UnitCode(unit)));
    }
}
