package io.followthrough.workflow.step;

import io.followthrough.evaluation.Priority;
import io.followthrough.evaluation.SplittingRecommendations.Part;
import io.followthrough.shared.UnitCode;
import io.followthrough.workflow.form.LongText;
import org.jspecify.annotations.Nullable;

/** One of the things that a recommendation says: what should be done, how much it matters, and who answers. */
record PartLine(
        @LongText String text, Priority priority, @Nullable UnitCode unit) {

    Part part() {
        return new Part(text, priority, unit);
    }
}
