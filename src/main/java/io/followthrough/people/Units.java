package io.followthrough.people;

import io.followthrough.shared.Refused;
import io.followthrough.shared.UnitCode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.repository.ListCrudRepository;
import org.springframework.transaction.annotation.Transactional;

/** All units. */
public interface Units extends ListCrudRepository<Unit, UnitCode> {

    /** All units, by name; closed ones included. */
    @Transactional(readOnly = true)
    List<Unit> findAllByOrderByName();

    /** The units to which something can be given, by name. */
    default List<Unit> open() {
        return findAllByOrderByName().stream().filter(Unit::open).toList();
    }

    /** @throws Refused for that field, when there is no such unit */
    default Unit require(String field, UnitCode code) {
        return findById(code)
                .orElseThrow(() -> Refused.because(field, "There is no unit %s. Choose one of the list.", code));
    }

    /** @throws Refused for that field, when there is no such unit, or it is closed */
    default Unit requireOpen(String field, UnitCode code) {
        Unit unit = require(field, code);
        unit.refuseWhenClosed(field);
        return unit;
    }

    /** The unit that stands for it now: itself, or whoever succeeded it. */
    default UnitCode present(UnitCode code) {
        return findById(code)
                .map(Unit::successor)
                .filter(successor -> !successor.equals(code))
                .map(this::present)
                .orElse(code);
    }

    /** What all units are called, by their codes. */
    default Map<String, String> names() {
        return findAllByOrderByName().stream()
                .collect(Collectors.toMap(unit -> unit.code().value(), Unit::name));
    }

    /** What a unit is called; the code itself where no unit has it. */
    default String nameOf(String code) {
        return findById(new UnitCode(code)).map(Unit::name).orElse(code);
    }
}
