package io.followthrough.dashboard;

import io.followthrough.action.ActionStatus;
import io.followthrough.portfolio.ActionRow;
import io.followthrough.portfolio.Portfolio;
import io.followthrough.portfolio.Slice;
import io.followthrough.rulebook.figure.Standings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Every follow-up action on one page that can be filtered. */
@Controller
class ActionPage {

    private final Portfolio portfolio;
    private final Standings standings;
    private final Answers answers;
    private final FilterFields fields;
    private final Names names;
    private final Clock clock;

    ActionPage(
            Portfolio portfolio, Standings standings, Answers answers, FilterFields fields, Names names, Clock clock) {
        this.portfolio = portfolio;
        this.standings = standings;
        this.answers = answers;
        this.fields = fields;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping("/actions")
    String show(
            ActionFilter asked,
            @RequestParam(required = false) @Nullable List<String> columns,
            @RequestParam Map<String, String> sent,
            Model model,
            Locale locale) {
        LocalDate today = LocalDate.now(clock);
        ActionFilter filter = asked.from(today);
        ChosenColumns chosen = ChosenColumns.of(Columns.ACTIONS, columns, filter.address());
        if (!filter.equals(asked) || !chosen.asKept(sent)) {
            return "redirect:" + chosen.address();
        }
        return show(filter, chosen, today, model, locale);
    }

    private String show(ActionFilter filter, ChosenColumns chosen, LocalDate today, Model model, Locale locale) {
        fields.check(filter.flag());
        LocalDate day = filter.day(today);
        boolean present = !day.isBefore(today);
        Slice<ActionRow> page = portfolio.actions(filter.query(() -> standings.asOf(day)), day);
        model.addAttribute("day", day);
        model.addAttribute("present", present);
        model.addAttribute("total", page.total());
        model.addAttribute("pager", Pager.of(page.total(), page.pages(), page.page(), chosen.address()));
        model.addAttribute("nearly", portfolio.nearlyOfActions(filter.q(), day));
        model.addAttribute("lines", answers.ofActions(page.items(), day, locale));
        model.addAttribute("owners", owners(page));
        model.addAttribute("filter", filter);
        model.addAttribute("statuses", ActionStatus.values());
        chosen.addTo(model, filter.sort(), present);
        fields.addTo(model, locale);
        fields.addNamesTo(model);
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
}
