package io.followthrough.dashboard;

import static java.util.stream.Collectors.toMap;

import io.followthrough.action.ActionStatus;
import io.followthrough.evaluation.Evaluations;
import io.followthrough.evaluation.Priority;
import io.followthrough.people.Unit;
import io.followthrough.people.Units;
import io.followthrough.portfolio.ActionRow;
import io.followthrough.portfolio.Portfolio;
import io.followthrough.portfolio.Slice;
import io.followthrough.rulebook.Explanations;
import io.followthrough.rulebook.RuleCode;
import io.followthrough.rulebook.Rulebook;
import io.followthrough.rulebook.figure.Standings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Every follow-up action on one page that can be filtered. */
@Controller
class ActionPage {

    private final Portfolio portfolio;
    private final Rulebook rulebook;
    private final Standings standings;
    private final Answers answers;
    private final Explanations explanations;
    private final Evaluations evaluations;
    private final Units units;
    private final Names names;
    private final Clock clock;

    ActionPage(
            Portfolio portfolio,
            Rulebook rulebook,
            Standings standings,
            Answers answers,
            Explanations explanations,
            Evaluations evaluations,
            Units units,
            Names names,
            Clock clock) {
        this.portfolio = portfolio;
        this.rulebook = rulebook;
        this.standings = standings;
        this.answers = answers;
        this.explanations = explanations;
        this.evaluations = evaluations;
        this.units = units;
        this.names = names;
        this.clock = clock;
    }

    /** A form sends what was left open too: the address that people keep says only what was chosen. */
    @GetMapping("/actions")
    String show(ActionFilter asked, @RequestParam Map<String, String> sent, Model model, Locale locale) {
        LocalDate today = LocalDate.now(clock);
        ActionFilter filter = asked.from(today);
        if (sent.containsValue("") || !filter.equals(asked)) {
            return "redirect:" + filter.address();
        }
        if (filter.flag() != null) {
            rulebook.require(filter.flag(), "flag");
        }
        LocalDate day = filter.day(today);
        Slice<ActionRow> page = portfolio.actions(filter.query(() -> standings.asOf(day)), day);
        model.addAttribute("day", day);
        model.addAttribute("present", !day.isBefore(today));
        model.addAttribute("total", page.total());
        model.addAttribute("pager", Pager.of(page.total(), page.pages(), page.page(), filter.address()));
        model.addAttribute("lines", answers.ofActions(page.items(), day, locale));
        model.addAttribute("owners", owners(page));
        addChoices(model, filter, locale);
        return "dashboard/actions";
    }

    /** What the owners on the page are called; a function is called as it was written. */
    private Map<String, String> owners(Slice<ActionRow> page) {
        Map<String, String> owners = new HashMap<>();
        page.items().stream()
                .map(ActionRow::owner)
                .filter(Objects::nonNull)
                .forEach(owner -> owners.computeIfAbsent(owner, names::person));
        return owners;
    }

    private void addChoices(Model model, ActionFilter filter, Locale locale) {
        Map<RuleCode, String> rules = new LinkedHashMap<>();
        for (RuleCode rule : rulebook.rules()) {
            rules.put(rule, explanations.title(rule, locale));
        }
        model.addAttribute("filter", filter);
        List<Unit> all = units.findAllByOrderByName();
        model.addAttribute("units", all);
        model.addAttribute(
                "unitNames", all.stream().collect(toMap(unit -> unit.code().value(), Unit::name)));
        model.addAttribute("evaluations", evaluations.titles());
        model.addAttribute("priorities", Priority.values());
        model.addAttribute("statuses", ActionStatus.values());
        model.addAttribute("rules", rules);
    }
}
