package io.followthrough.dashboard.work;

import io.followthrough.workflow.work.WaitingTask;
import org.jspecify.annotations.Nullable;

/**
 * A task in somebody's list of work.
 *
 * @param task what has to be done
 * @param subject words of what it is about; missing where nothing is known of it
 * @param page where that is shown
 * @param urgency how much it presses
 * @param mine whether whoever looks at it has claimed it
 * @param holder by name, who has claimed it, or else the groups that may, in words
 * @param inPlaceOf by name, for whom it would be done; missing where it is by a right of one's own
 */
record WorkLine(
        WaitingTask task,
        @Nullable String subject,
        String page,
        Urgency urgency,
        boolean mine,
        String holder,
        @Nullable String inPlaceOf) {}
