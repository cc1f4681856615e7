package io.followthrough.demo;

import io.followthrough.action.ActionStatus;
import io.followthrough.action.Evidence;
import io.followthrough.action.FollowingUp;
import io.followthrough.action.ProgressReport;
import io.followthrough.action.adoption.AssessingAdoption;
import io.followthrough.action.adoption.AssessingAdoption.Judged;
import io.followthrough.evaluation.Evaluation;
import io.followthrough.evaluation.EvaluationKind;
import io.followthrough.evaluation.Evaluations;
import io.followthrough.evaluation.Priority;
import io.followthrough.evaluation.Rating;
import io.followthrough.evaluation.Recommendation;
import io.followthrough.evaluation.Recommendations;
import io.followthrough.evaluation.Statement;
import io.followthrough.response.PlannedAction;
import io.followthrough.response.Position;
import io.followthrough.response.RespondingToRecommendations;
import io.followthrough.shared.Reason;
import io.followthrough.shared.UnitCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One evaluation of the demonstration while it is told: what it recommended, and what happened since, by day. */
class DemoEvaluation {

    private static final String AGENCY = "Agency for Development Cooperation";
    private static final String OFFICE = "office";

    private final Stage stage;
    private final Evaluation evaluation;
    private final List<String> references = new ArrayList<>();

    private DemoEvaluation(Stage stage, Evaluation evaluation) {
        this.stage = stage;
        this.evaluation = stage.evaluations().save(evaluation);
    }

    /** An invented evaluation of an invented agency; {@code code} ends its reference. */
    static DemoEvaluation of(
            Stage stage, String code, String title, EvaluationKind kind, LocalDate issued, double score) {
        return new DemoEvaluation(
                stage,
                new Evaluation(
                        "ADC-%d-%s".formatted(issued.getYear(), code),
                        AGENCY,
                        title,
                        "Evaluation of the activities between %d and %d"
                                .formatted(issued.getYear() - 6, issued.getYear() - 1),
                        kind,
                        "An independent consultancy",
                        Integer.toString(issued.getYear()),
                        issued,
                        false,
                        issued.getYear() - 6,
                        issued.getYear() - 1,
                        12,
                        new BigDecimal("48000000"),
                        new BigDecimal("120000"),
                        "CHF",
                        "Accountability, and learning for the next phase",
                        "Desk study, interviews and field visits to three countries",
                        List.of(),
                        List.of(
                                rating("Relevance", score - 0.3),
                                rating("Effectiveness", score),
                                rating("Efficiency", score + 0.1),
                                rating("Sustainability", score + 0.5)),
                        List.of(new Statement(
                                Statement.Kind.FINDING, null, "The activities reached most of their objectives.")),
                        null));
    }

    private static Rating rating(String criterion, double score) {
        return new Rating(
                criterion,
                BigDecimal.valueOf(Math.round(score * 10), 1),
                score < 1.5 ? "highly satisfactory" : score < 2.5 ? "satisfactory" : "unsatisfactory",
                "1 = highly satisfactory, 4 = highly unsatisfactory");
    }

    /** The use cases through which everything happens. */
    record Stage(
            Evaluations evaluations,
            Recommendations recommendations,
            RespondingToRecommendations responding,
            FollowingUp followingUp,
            AssessingAdoption assessing) {}

    String reference() {
        return evaluation.reference();
    }

    /** References of its recommendations, in order. */
    List<String> recommendations() {
        return List.copyOf(references);
    }

    Told recommends(String text, Priority priority, @Nullable String unit) {
        Recommendation recommendation = stage.recommendations()
                .save(Recommendation.issued(
                        evaluation.reference(),
                        Integer.toString(references.size() + 1),
                        text,
                        priority,
                        unit == null ? null : new UnitCode(unit)));
        references.add(recommendation.reference());
        return new Told(recommendation.reference());
    }

    /** A recommendation whose story goes on. */
    class Told {

        private final String reference;
        private int actions;

        private Told(String reference) {
            this.reference = reference;
        }

        Told answered(Position position, @Nullable String reason, LocalDate on) {
            stage.responding()
                    .recordPublished(reference, position, reason == null ? null : new Reason(reason), on, false);
            return this;
        }

        Told acknowledged(String remark, LocalDate on) {
            stage.responding().acknowledgeDisagreement(reference, new Reason(remark), on);
            return this;
        }

        Told promises(String text, @Nullable String owner, @Nullable LocalDate due, LocalDate on) {
            stage.followingUp().record(reference, new PlannedAction(text, owner, due, null), ActionStatus.PLANNED, on);
            actions++;
            return this;
        }

        Told reports(int percent, String note, String by, LocalDate on) {
            stage.followingUp().reportProgress(action(), new ProgressReport(percent, note, by, on));
            return this;
        }

        Told asksForClosure(String evidence, String by, LocalDate on) {
            stage.followingUp()
                    .recordClosureRequest(
                            action(),
                            new ProgressReport(100, "Done; closure requested.", by, on),
                            new Evidence(evidence, by, on));
            return this;
        }

        Told verified(LocalDate on) {
            stage.followingUp().verify(action(), OFFICE, on);
            return this;
        }

        Told adopted(int alignment, String grounds, LocalDate on) {
            stage.assessing().assess(reference, new Judged(alignment, null, null, new Reason(grounds), null), on);
            return this;
        }

        private String action() {
            return reference + "/A" + actions;
        }
    }
}
