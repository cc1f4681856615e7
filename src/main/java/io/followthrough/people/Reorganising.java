package io.followthrough.people;

import io.followthrough.shared.Refused;
import io.followthrough.shared.UnitCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Units are added, renamed, merged and closed; what is open finds its new unit on the same day, in the same transaction. */
@Component
@Transactional
public class Reorganising {

    private final Units units;
    private final People people;
    private final ObjectProvider<Belongings> belongings;

    Reorganising(Units units, People people, ObjectProvider<Belongings> belongings) {
        this.units = units;
        this.people = people;
        this.belongings = belongings;
    }

    /** @throws Refused when that is no code, or there is a unit with it already */
    public void add(String code, String name) {
        UnitCode.require("code", code);
        Unit added = Unit.named(code, name);
        if (units.existsById(added.code())) {
            throw Refused.because("code", "There is a unit %s already. Choose another code.", code);
        }
        units.save(added);
    }

    /** @throws Refused when the unit is closed, or has that name already */
    public void rename(UnitCode code, String name, LocalDate today) {
        Unit unit = units.require("unit", code);
        unit.rename(name, today);
        units.save(unit);
    }

    /** The people of a unit, and all that is open, go to another one; it is closed. */
    public void merge(UnitCode code, UnitCode successor, LocalDate today) {
        Unit unit = units.require("unit", code);
        unit.mergeInto(units.require("successor", successor), today);
        units.save(unit);
        people.move(code, successor);
        move(new Succession(code, successor, true, today));
    }

    /** @throws Refused when something open belongs to the unit and no successor is named */
    public void close(UnitCode code, @Nullable UnitCode successor, LocalDate today) {
        Unit unit = units.require("unit", code);
        long open = belongings.stream().mapToInt(kind -> kind.open(code)).sum();
        if (successor == null && open > 0) {
            throw Refused.because(
                    "successor",
                    "%d recommendations and actions of %s are open. Say which unit takes them over.",
                    open,
                    code);
        }
        unit.close(successor == null ? null : units.require("successor", successor), today);
        units.save(unit);
        if (successor != null) {
            move(new Succession(code, successor, false, today));
        }
    }

    private void move(Succession succession) {
        belongings.orderedStream().forEach(kind -> kind.move(succession));
    }
}
