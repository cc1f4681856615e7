package io.followthrough.workflow.step;

import io.followthrough.action.ending.EarlyOutcome;
import io.followthrough.action.ending.EndCause;
import io.followthrough.action.triage.RootCause;
import io.followthrough.action.triage.TriageDecision;
import io.followthrough.action.triage.Triaging.Finding;
import io.followthrough.shared.Reason;
import io.followthrough.shared.UnitCode;
import io.followthrough.workflow.form.AskedWhen;
import io.followthrough.workflow.form.LongText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What becomes of an action that is long overdue, and why it is. */
record TriageAction(
        RootCause rootCause,
        TriageDecision decision,

        @LongText @AskedWhen(field = "decision", is = "REFORMULATE") @Nullable
        String text,

        @AskedWhen(
                field = "decision",
                is = {"CONTINUE", "REFORMULATE"})
        @Nullable
        LocalDate newDue,

        @AskedWhen(field = "decision", is = "HAND_OVER") @Nullable
        UnitCode unit,

        @AskedWhen(field = "decision", is = "RETIRE") @Nullable
        EarlyOutcome outcome,

        @AskedWhen(field = "outcome", is = "NO_LONGER_APPLICABLE") @Nullable
        EndCause cause,

        @AskedWhen(field = "outcome", is = "HANDED_OVER") @Nullable
        String body,

        @LongText String reason) {

    Finding finding(Turn turn) {
        return new Finding(rootCause, new Reason(reason), turn.by(), turn.today());
    }
}
