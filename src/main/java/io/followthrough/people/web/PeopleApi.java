package io.followthrough.people.web;

import io.followthrough.people.FormerName;
import io.followthrough.people.Unit;
import io.followthrough.people.Units;
import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who stands in for whom, and which units there are, over HTTP. */
@RestController
class PeopleApi {

    private final SubstitutionLines lines;
    private final Units units;

    PeopleApi(SubstitutionLines lines, Units units) {
        this.lines = lines;
        this.units = units;
    }

    /** The substitutions that this person may know of, the latest first; past ones included. */
    @GetMapping("/api/substitutions")
    List<SubstitutionLine> substitutions(Principal person) {
        return lines.visible(person.getName());
    }

    /** All units by name, closed ones and former names included. */
    @GetMapping("/api/units")
    List<UnitAnswer> units() {
        return units.findAllByOrderByName().stream().map(PeopleApi::answer).toList();
    }

    private static UnitAnswer answer(Unit unit) {
        return new UnitAnswer(
                unit.code().value(),
                unit.name(),
                unit.closedOn(),
                unit.successor() == null ? null : unit.successor().value(),
                unit.formerNames());
    }

    /**
     * A unit.
     *
     * @param code its code, which stays the same
     * @param name its name now
     * @param closedOn day from which it is no more
     * @param successor code of the unit that took over
     * @param formerNames the names that it had before
     */
    record UnitAnswer(
            String code,
            String name,
            @Nullable LocalDate closedOn,
            @Nullable String successor,
            List<FormerName> formerNames) {}
}
