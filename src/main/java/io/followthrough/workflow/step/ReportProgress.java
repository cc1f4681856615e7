package io.followthrough.workflow.step;

import io.followthrough.action.Evidence;
import io.followthrough.action.FollowUpAction;
import io.followthrough.action.ProgressReport;
import io.followthrough.action.ending.EarlyOutcome;
import io.followthrough.action.ending.EndCause;
import io.followthrough.shared.FileReference;
import io.followthrough.shared.FileReferences;
import io.followthrough.shared.Reason;
import io.followthrough.shared.UnitCode;
import io.followthrough.workflow.form.AskedWhen;
import io.followthrough.workflow.form.LongText;
import io.followthrough.workflow.form.PersonOfUnit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far an action is, what shows that it is done, and what is asked for it otherwise. */
record ReportProgress(
        int percent,
        @LongText String note,
        boolean done,

        @LongText @AskedWhen(field = "done", is = "true") @Nullable
        String evidence,

        @AskedWhen(field = "done", is = "true", optional = true)
        List<FileReference> documents,

        @AskedWhen(field = "done", is = "false", optional = true) @Nullable
        Wish wish,

        @AskedWhen(field = "wish", is = "MORE_TIME") @Nullable
        LocalDate wantedDue,

        @AskedWhen(field = "wish", is = "END_EARLY") @Nullable
        EarlyOutcome outcome,

        @AskedWhen(field = "outcome", is = "NO_LONGER_APPLICABLE") @Nullable
        EndCause cause,

        @AskedWhen(field = "outcome", is = "HANDED_OVER") @Nullable
        String body,

        @AskedWhen(field = "wish", is = "END_EARLY") @Nullable
        Risk risk,

        @AskedWhen(field = "risk", is = "ACCEPTED_UNTIL") @Nullable
        LocalDate reviewOn,

        @AskedWhen(field = "wish", is = "HAND_OVER") @Nullable
        UnitCode unit,

        @LongText
        @AskedWhen(
                field = "wish",
                is = {"MORE_TIME", "END_EARLY", "HAND_OVER"})
        @Nullable
        String reason,

        @LongText @AskedWhen(field = "wish", is = "SPLIT") @Nullable
        String remaining,

        @AskedWhen(field = "wish", is = "SPLIT") List<ActionPart> parts) {

    /** What may be asked for an action that is not done. */
    enum Wish {
        MORE_TIME,
        HAND_OVER,
        END_EARLY,
        SPLIT
    }

    /** Whether a risk is accepted with an early end. */
    enum Risk {
        NONE,
        /** Until the day that the policy sets. */
        ACCEPTED,
        ACCEPTED_UNTIL
    }

    /** A part of the action that becomes one of its own. */
    record ActionPart(@LongText String text, @PersonOfUnit String owner) {}

    ProgressReport report(Turn turn) {
        return new ProgressReport(percent, note, turn.by(), turn.today());
    }

    /** What is shown when closure is asked for. */
    Optional<Evidence> evidence(Turn turn) {
        return done
                ? Optional.ofNullable(evidence)
                        .map(text -> new Evidence(text, turn.by(), turn.today(), new FileReferences(documents)))
                : Optional.empty();
    }

    Reason why() {
        return new Reason(reason == null ? "" : reason);
    }

    /** What the form begins with: the percentage of the last report. */
    static Object before(FollowUpAction action) {
        List<ProgressReport> reports = action.reports();
        return reports.isEmpty()
                ? Map.of()
                : Map.of("percent", reports.get(reports.size() - 1).percent());
    }
}
