package io.followthrough.dashboard;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.followthrough.portfolio.ActionRow;
import io.followthrough.rulebook.ExplainedFlag;
import io.followthrough.workflow.ProcessPosition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An action as scripts read it.
 *
 * @param row what is known about it
 * @param flags what the rules say about it, the most serious and oldest first
 * @param step where its process stands; missing when it has ended, and for a day in the past
 */
record ActionAnswer(
        @JsonUnwrapped ActionRow row,
        List<ExplainedFlag> flags,
        @Nullable ProcessPosition step) {}
