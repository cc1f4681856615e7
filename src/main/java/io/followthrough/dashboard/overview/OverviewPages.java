package io.followthrough.dashboard.overview;

import static java.util.stream.Collectors.toMap;

import io.followthrough.dashboard.Address;
import io.followthrough.dashboard.Pager;
import io.followthrough.evaluation.Evaluations;
import io.followthrough.evaluation.Priority;
import io.followthrough.people.Units;
import io.followthrough.portfolio.ActionRow;
import io.followthrough.portfolio.Paging;
import io.followthrough.portfolio.Portfolio;
import io.followthrough.portfolio.Slice;
import io.followthrough.rulebook.figure.Flow;
import io.followthrough.rulebook.figure.Part;
import io.followthrough.rulebook.figure.Standing;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where everything stands, on one page, and what its numbers count where no other list shows it. */
@Controller
class OverviewPages {

    private final MakingOverviews overviews;
    private final Portfolio portfolio;
    private final Units units;
    private final Evaluations evaluations;
    private final Clock clock;

    OverviewPages(MakingOverviews overviews, Portfolio portfolio, Units units, Evaluations evaluations, Clock clock) {
        this.overviews = overviews;
        this.portfolio = portfolio;
        this.units = units;
        this.evaluations = evaluations;
        this.clock = clock;
    }

    /** A form sends what was left open too: the address that people keep says only what was chosen. */
    @GetMapping("/overview")
    String show(Choice asked, @RequestParam Map<String, String> sent, Model model, Locale locale) {
        Choice choice = asked.from(LocalDate.now(clock));
        if (sent.containsValue("") || !choice.equals(asked)) {
            return "redirect:" + choice.address();
        }
        choice.period();
        Standing standing = standing(choice, model);
        model.addAttribute("nothing", standing.empty());
        model.addAttribute("units", units.findAllByOrderByName());
        model.addAttribute("evaluations", evaluations.toChooseFrom());
        model.addAttribute("priorities", Priority.values());
        model.addAttribute("overview", overviews.of(standing, choice, locale));
        return "overview/overview";
    }

    /** Where the figures stood before. */
    @GetMapping("/rules/figures")
    String figures() {
        return "redirect:/overview";
    }

    /** All evaluations, those with the most overdue actions first. */
    @GetMapping("/overview/evaluations")
    String evaluations(
            Choice asked, @RequestParam(required = false) @Nullable Integer page, Model model, Locale locale) {
        Choice choice = asked.from(LocalDate.now(clock));
        Standing standing = standing(choice, model);
        Paging paging = Paging.of(page, null, null);
        long total = standing.by(Part.By.EVALUATION, choice.scope()).size();
        int from = (int) Math.min(paging.offset(), total);
        Table table = overviews.evaluations(standing, choice, from, from + paging.size(), locale);
        model.addAttribute("table", table.more(null));
        pager(new Slice<>(table.rows(), total, paging.page(), paging.size()), choice.evaluations(), model);
        return "overview/evaluations";
    }

    /** What happened to the stock of actions from one day to another. */
    @GetMapping("/overview/changes")
    String changes(
            Choice asked,
            @RequestParam Flow.Kind kind,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            @RequestParam(required = false) @Nullable Integer page,
            Model model) {
        Choice choice = asked.from(LocalDate.now(clock));
        Standing standing = standing(choice, model);
        Slice<Flow.Event> events =
                Slice.cut(standing.events(from, to, kind, choice.scope()), Paging.of(page, null, null));
        model.addAttribute("kind", kind);
        model.addAttribute("from", from);
        model.addAttribute("to", to);
        model.addAttribute("events", events.items());
        model.addAttribute("actions", actions(events.items(), standing.day()));
        model.addAttribute("unitNames", units.names());
        pager(events, choice.changes(kind, from, to), model);
        return "overview/changes";
    }

    private Standing standing(Choice choice, Model model) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = choice.asOf() == null ? today : choice.asOf();
        model.addAttribute("choice", choice);
        model.addAttribute("day", day);
        model.addAttribute("present", day.equals(today));
        return overviews.standing(day);
    }

    private static void pager(Slice<?> slice, Address address, Model model) {
        model.addAttribute("pager", Pager.of(slice.total(), slice.pages(), slice.page(), address));
    }

    private Map<String, ActionRow> actions(List<Flow.Event> events, LocalDate day) {
        List<String> references = events.stream().map(Flow.Event::action).toList();
        return portfolio.actions(references, day).stream().collect(toMap(ActionRow::reference, Function.identity()));
    }
}
