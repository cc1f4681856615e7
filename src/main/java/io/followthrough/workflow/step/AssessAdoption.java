package io.followthrough.workflow.step;

import io.followthrough.action.adoption.AssessingAdoption.Judged;
import io.followthrough.action.adoption.ProposedParts;
import io.followthrough.shared.Reason;
import io.followthrough.workflow.form.LongText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How far a recommendation was adopted, in the parts of its score, and on what grounds. */
record AssessAdoption(
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

    /** What the form begins with: what the actions propose. */
    static Object before(ProposedParts proposal) {
        return Map.of("implementation", proposal.implementation(), "timeliness", proposal.timeliness());
    }
}
