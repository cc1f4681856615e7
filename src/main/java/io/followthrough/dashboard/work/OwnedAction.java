package io.followthrough.dashboard.work;

import io.followthrough.portfolio.ActionRow;
import org.jspecify.annotations.Nullable;

/**
 * An action for which somebody answers though no task about it waits for them.
 *
 * @param row what is known about it
 * @param page where it is shown
 * @param urgency how much it presses
 * @param inPlaceOf by name, whose it is, where that is somebody for whom they stand in
 */
record OwnedAction(
        ActionRow row,
        String page,
        Urgency urgency,
        @Nullable String inPlaceOf) {}
