package io.followthrough.action;

import io.followthrough.response.PlannedAction;
import io.followthrough.shared.UnitCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an action promised before something of it was changed.
 *
 * @param text what was to be done
 * @param owner who answered for it
 * @param unit in which unit it was done
 * @param due last day to have it done
 * @param replacedOn first day on which this no longer held
 */
record EarlierPromise(
        String text,
        @Nullable String owner,
        @Nullable UnitCode unit,
        @Nullable LocalDate due,
        LocalDate replacedOn) {

    static EarlierPromise of(PlannedAction promise, @Nullable UnitCode unit, LocalDate replacedOn) {
        return new EarlierPromise(promise.text(), promise.owner(), unit, promise.due(), replacedOn);
    }
}
