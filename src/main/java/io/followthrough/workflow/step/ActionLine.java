package io.followthrough.workflow.step;

import io.followthrough.response.ActionPlan;
import io.followthrough.response.PlannedAction;
import io.followthrough.workflow.form.LongText;
import io.followthrough.workflow.form.PersonOfUnit;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One action in a form: what will be done, who answers for it, by when, and whether money for it is missing. */
record ActionLine(
        @LongText String text,
        @PersonOfUnit String owner,
        LocalDate due,
        @Nullable Boolean fundingRequired) {

    static ActionPlan plan(List<ActionLine> lines) {
        return new ActionPlan(lines.stream()
                .map(line -> new PlannedAction(
                        line.text, line.owner, line.due, null, Boolean.TRUE.equals(line.fundingRequired)))
                .toList());
    }
}
