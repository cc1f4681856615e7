package io.followthrough.workflow.task;

import io.followthrough.action.ActionStatus;
import io.followthrough.people.People;
import io.followthrough.people.Person;
import io.followthrough.people.Role;
import io.followthrough.people.Unit;
import io.followthrough.people.Units;
import io.followthrough.portfolio.ActionQuery;
import io.followthrough.portfolio.ActionRow;
import io.followthrough.portfolio.Paging;
import io.followthrough.portfolio.Portfolio;
import io.followthrough.shared.Missing;
import io.followthrough.shared.Refused;
import io.followthrough.shared.UnitCode;
import io.followthrough.workflow.engine.Acting;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Tasks to claim and actions to give to another owner, several at once. */
@Controller
class BulkPage {

    private static final int MOST = 200;

    private final Bulk bulk;
    private final Tasks tasks;
    private final OpenTasks open;
    private final Acting acting;
    private final Portfolio portfolio;
    private final People people;
    private final Units units;
    private final Clock clock;

    BulkPage(
            Bulk bulk,
            Tasks tasks,
            OpenTasks open,
            Acting acting,
            Portfolio portfolio,
            People people,
            Units units,
            Clock clock) {
        this.bulk = bulk;
        this.tasks = tasks;
        this.open = open;
        this.acting = acting;
        this.portfolio = portfolio;
        this.people = people;
        this.units = units;
        this.clock = clock;
    }

    /** Heads see the actions of their unit, the evaluation office those of the unit that it chooses. */
    @GetMapping("/bulk")
    String show(Principal signedIn, @RequestParam(required = false) @Nullable UnitCode unit, Model model) {
        Person person = person(signedIn);
        boolean office = person.has(Role.EVALUATION_OFFICE);
        List<Unit> choice = office ? units.open() : List.of();
        UnitCode chosen = office ? Optional.ofNullable(unit).orElse(first(choice)) : person.unit();
        boolean reassigns = office || person.has(Role.UNIT_HEAD);
        model.addAttribute("ticked", false);
        model.addAttribute("tasks", unclaimed(person));
        model.addAttribute("units", choice);
        model.addAttribute("unit", chosen);
        model.addAttribute("reassigns", reassigns);
        model.addAttribute("actions", chosen == null || !reassigns ? List.of() : workedOn(chosen));
        model.addAttribute("owners", chosen == null || !reassigns ? List.of() : people.of(chosen));
        return "people/bulk";
    }

    /** What can be done with actions that were ticked in a list; whoever names no owners may still ask for more time. */
    @PostMapping(path = "/bulk", params = "what=choose")
    String choose(Principal signedIn, @RequestParam(defaultValue = "") List<String> items, Model model) {
        Person person = person(signedIn);
        List<ActionRow> chosen = actions(new ActionQuery(
                null,
                null,
                null,
                null,
                null,
                Set.of(),
                null,
                Set.copyOf(BulkOrder.chosen(items)),
                Paging.of(0, BulkOrder.MOST, "due")));
        boolean reassigns = person.has(Role.EVALUATION_OFFICE) || person.has(Role.UNIT_HEAD);
        model.addAttribute("ticked", true);
        model.addAttribute("tasks", List.of());
        model.addAttribute("units", List.of());
        model.addAttribute("reassigns", reassigns);
        model.addAttribute("actions", chosen);
        model.addAttribute("owners", reassigns ? owners(chosen) : List.of());
        return "people/bulk";
    }

    /** Of what there is no button. */
    @PostMapping("/bulk")
    String unknown() {
        throw Refused.because("what", "Say what has to be done: claim, reassign or extend.");
    }

    private List<Person> owners(List<ActionRow> actions) {
        return actions.stream()
                .map(ActionRow::unit)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(unit -> people.of(new UnitCode(unit)).stream())
                .toList();
    }

    @PostMapping(path = "/bulk", params = "what=claim")
    String claim(Principal signedIn, @RequestParam(defaultValue = "") List<String> items, Model model) {
        return done(signedIn, new BulkOrder(BulkOrder.What.CLAIM, items, Map.of()), model);
    }

    @PostMapping(path = "/bulk", params = "what=reassign")
    String reassign(
            Principal signedIn,
            @RequestParam(defaultValue = "") List<String> items,
            @RequestParam(defaultValue = "") String owner,
            Model model) {
        return done(signedIn, new BulkOrder(BulkOrder.What.REASSIGN, items, Map.of("owner", owner)), model);
    }

    @PostMapping(path = "/bulk", params = "what=extend")
    String extend(
            Principal signedIn,
            @RequestParam(defaultValue = "") List<String> items,
            @RequestParam(defaultValue = "") String due,
            @RequestParam(defaultValue = "") String reason,
            Model model) {
        return done(signedIn, new BulkOrder(BulkOrder.What.EXTEND, items, Map.of("due", due, "reason", reason)), model);
    }

    private String done(Principal signedIn, BulkOrder order, Model model) {
        List<Bulk.Result> results = bulk.run(signedIn.getName(), order);
        model.addAttribute("what", order.what());
        model.addAttribute("results", results);
        model.addAttribute("done", results.stream().filter(Bulk.Result::done).count());
        return "people/bulk-result";
    }

    private List<OpenTask> unclaimed(Person person) {
        Tasks.Wanted all = new Tasks.Wanted(false, null, false);
        List<String> groups = acting.groups(person.username());
        return open
                .of(tasks.page(person.username(), all, Paging.of(0, MOST, null)).items())
                .stream()
                .filter(task -> task.assignee() == null && !Collections.disjoint(groups, task.candidateGroups()))
                .toList();
    }

    private List<ActionRow> workedOn(UnitCode unit) {
        Set<ActionStatus> worked = Set.of(ActionStatus.PLANNED, ActionStatus.IN_PROGRESS);
        return actions(
                new ActionQuery(null, null, unit.value(), null, null, worked, null, null, Paging.of(0, MOST, "due")));
    }

    private List<ActionRow> actions(ActionQuery query) {
        return portfolio.actions(query, LocalDate.now(clock)).items();
    }

    private static @Nullable UnitCode first(List<Unit> units) {
        return units.isEmpty() ? null : units.get(0).code();
    }

    private Person person(Principal signedIn) {
        return people.find(signedIn.getName()).orElseThrow(() -> new Missing("person", signedIn.getName()));
    }
}
