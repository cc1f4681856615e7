package io.followthrough.dashboard;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.followthrough.committee.Voice;
import io.followthrough.portfolio.RecommendationRow;
import io.followthrough.rulebook.ExplainedFlag;
import io.followthrough.workflow.ProcessPosition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation as scripts read it.
 *
 * @param row what is known about it
 * @param actions its actions, by number
 * @param flags what the rules say about it and its actions, the most serious and oldest first
 * @param committee positions and decisions of the evaluation committee at meetings up to the day, the earliest first
 * @param step where its process stands; missing when it has ended, and for a day in the past
 */
record RecommendationAnswer(
        @JsonUnwrapped RecommendationRow row,
        List<ActionAnswer> actions,
        List<ExplainedFlag> flags,
        List<Voice> committee,
        @Nullable ProcessPosition step) {}
