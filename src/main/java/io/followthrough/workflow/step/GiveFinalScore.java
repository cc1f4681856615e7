package io.followthrough.workflow.step;

import io.followthrough.action.adoption.AssessingAdoption.Judged;
import io.followthrough.shared.Reason;
import io.followthrough.workflow.form.LongText;
import org.jspecify.annotations.Nullable;

/** How far a recommendation was adopted when its years of follow-up were over, in the parts of its score. */
record GiveFinalScore(
        int alignment,
        @Nullable Integer implementation,
        @Nullable Integer timeliness,
        @LongText String grounds,
        @LongText @Nullable String departure) {

    Judged judged() {
        return new Judged(
                alignment,
                implementation,
                timeliness,
                new Reason(grounds),
                departure == null ? null : new Reason(departure));
    }
}
