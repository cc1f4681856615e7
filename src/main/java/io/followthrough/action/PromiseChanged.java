package io.followthrough.action;

import io.followthrough.response.PlannedAction;
import io.followthrough.shared.DomainEvent;
import io.followthrough.shared.UnitCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something of what an action promises was changed; what stayed as it was is missing. */
public record PromiseChanged(
        String reference,
        @Nullable String textBefore,
        @Nullable String text,
        @Nullable String ownerBefore,
        @Nullable String owner,
        @Nullable UnitCode unitBefore,
        @Nullable UnitCode unit,
        @Nullable LocalDate dueBefore,
        @Nullable LocalDate due)
        implements DomainEvent {

    static PromiseChanged of(
            String reference,
            PlannedAction before,
            @Nullable UnitCode unitBefore,
            PlannedAction now,
            @Nullable UnitCode unit) {
        return new PromiseChanged(
                reference,
                changed(before.text(), now.text()),
                changed(now.text(), before.text()),
                changed(before.owner(), now.owner()),
                changed(now.owner(), before.owner()),
                changed(unitBefore, unit),
                changed(unit, unitBefore),
                changed(before.due(), now.due()),
                changed(now.due(), before.due()));
    }

    private static <T> @Nullable T changed(@Nullable T value, @Nullable T other) {
        return value == null || value.equals(other) ? null : value;
    }
}
