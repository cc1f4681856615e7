package io.followthrough.evaluation;

import io.followthrough.shared.UnitCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which unit answers a recommendation, and which did before.
 *
 * @param leadUnit the unit that answers; missing until one is assigned
 * @param earlierUnits those that answered before a reorganisation, in order
 */
record Responsibility(@Nullable UnitCode leadUnit, List<EarlierLeadUnit> earlierUnits) {

    Responsibility {
        earlierUnits = List.copyOf(earlierUnits);
    }

    static Responsibility of(@Nullable UnitCode leadUnit) {
        return new Responsibility(leadUnit, List.of());
    }

    Responsibility assigned(UnitCode unit) {
        return new Responsibility(unit, earlierUnits);
    }

    Responsibility moved(UnitCode unit, LocalDate today) {
        List<EarlierLeadUnit> earlier = new ArrayList<>(earlierUnits);
        if (leadUnit != null) {
            earlier.add(new EarlierLeadUnit(leadUnit, today));
        }
        return new Responsibility(unit, earlier);
    }
}
