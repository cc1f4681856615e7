package io.followthrough.workflow.step;

import io.followthrough.action.ending.EarlyOutcome;
import io.followthrough.action.ending.EndCause;
import io.followthrough.past.Happening;
import io.followthrough.past.PastFact;
import io.followthrough.response.Position;
import io.followthrough.shared.UnitCode;
import io.followthrough.workflow.form.AskedWhen;
import io.followthrough.workflow.form.LongText;
import io.followthrough.workflow.form.RequiredWhen;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened to a recommendation before it was followed up here. */
record RecordPast(List<PastLine> facts) {

    List<PastFact> told() {
        return facts.stream().map(PastLine::told).toList();
    }

    /** One fact with its day; what else it needs depends on what happened. */
    record PastLine(
            LocalDate on,
            Happening what,

            @AskedWhen(
                    field = "what",
                    is = {
                        "REPORTED",
                        "EXTENDED",
                        "CLOSURE_REQUESTED",
                        "CLOSURE_RETURNED",
                        "VERIFIED",
                        "ENDED_EARLY",
                        "MOVED"
                    })
            @Nullable
            String action,

            @AskedWhen(field = "what", is = "RESPONDED") @Nullable
            Position position,

            @LongText
            @RequiredWhen(
                    field = "what",
                    is = {
                        "PLANNED",
                        "REPORTED",
                        "EXTENDED",
                        "CLOSURE_REQUESTED",
                        "CLOSURE_RETURNED",
                        "ENDED_EARLY",
                        "MOVED"
                    })
            @Nullable
            String text,

            @AskedWhen(
                    field = "what",
                    is = {
                        "REPORTED",
                        "EXTENDED",
                        "CLOSURE_REQUESTED",
                        "CLOSURE_RETURNED",
                        "VERIFIED",
                        "ENDED_EARLY",
                        "MOVED"
                    })
            @Nullable
            String by,

            @RequiredWhen(field = "what", is = "MOVED") @Nullable
            String owner,

            @RequiredWhen(field = "what", is = "EXTENDED") @Nullable
            String due,

            @AskedWhen(field = "what", is = "REPORTED") @Nullable
            Integer percent,

            @AskedWhen(field = "what", is = "ENDED_EARLY") @Nullable
            EarlyOutcome outcome,

            @RequiredWhen(field = "outcome", is = "NO_LONGER_APPLICABLE") @Nullable
            EndCause cause,

            @RequiredWhen(field = "outcome", is = "HANDED_OVER") @Nullable
            String body,

            @AskedWhen(field = "what", is = "MOVED") @Nullable
            UnitCode unit) {

        PastFact told() {
            return new PastFact(on, what, action, position, text, by, owner, due, percent, outcome, cause, body, unit);
        }
    }
}
