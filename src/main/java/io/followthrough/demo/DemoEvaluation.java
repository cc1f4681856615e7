package io.followthrough.demo;

import io.followthrough.action.ActionStatus;
import io.followthrough.action.Evidence;
import io.followthrough.action.FollowingUp;
import io.followthrough.action.ProgressReport;
import io.followthrough.evaluation.AdoptionLevel;
import io.followthrough.evaluation.Evaluation;
import io.followthrough.evaluation.Evaluations;
import io.followthrough.evaluation.Priority;
import io.followthrough.evaluation.Recommendation;
import io.followthrough.evaluation.Recommendations;
import io.followthrough.response.PlannedAction;
import io.followthrough.response.Position;
import io.followthrough.response.RespondingToRecommendations;
import io.followthrough.shared.Reason;
import io.followthrough.shared.UnitCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One evaluation of the demonstration while it is told: what it recommended, and what happened since, by day. */
class DemoEvaluation {

    private static final String OFFICE = "office";

    private final Stage stage;
    private final Evaluation evaluation;
    private final List<String> references = new ArrayList<>();

    DemoEvaluation(Stage stage, Evaluation evaluation) {
        this.stage = stage;
        this.evaluation = stage.evaluations().save(evaluation);
    }

    /** The use cases through which everything happens. */
    record Stage(
            Evaluations evaluations,
            Recommendations recommendations,
            RespondingToRecommendations responding,
            FollowingUp followingUp) {}

    /** References of its recommendations, in order. */
    List<String> references() {
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
                    .requestClosure(
                            action(),
                            new ProgressReport(100, "Done; closure requested.", by, on),
                            new Evidence(evidence, by, on));
            return this;
        }

        Told verified(LocalDate on) {
            stage.followingUp().verify(action(), OFFICE, on);
            return this;
        }

        Told adopted(AdoptionLevel level, String grounds, LocalDate on) {
            stage.followingUp().assessAdoption(reference, level, new Reason(grounds), on);
            return this;
        }

        private String action() {
            return reference + "/A" + actions;
        }
    }
}
