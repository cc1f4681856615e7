package io.followthrough.workflow.step;

import io.followthrough.action.extension.Extension;
import io.followthrough.shared.Reason;
import io.followthrough.workflow.form.LongText;
import java.time.LocalDate;

/** The later day that the evaluation office sets, and why. */
record GrantExtension(LocalDate due, @LongText String reason) {

    Extension.Wish wish(Turn turn) {
        return new Extension.Wish(due, new Reason(reason), turn.by(), turn.today());
    }
}
