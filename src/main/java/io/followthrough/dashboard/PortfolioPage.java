package io.followthrough.dashboard;

import io.followthrough.evaluation.Evaluations;
import io.followthrough.evaluation.Priority;
import io.followthrough.evaluation.RecommendationStatus;
import io.followthrough.people.Units;
import io.followthrough.portfolio.Portfolio;
import io.followthrough.portfolio.PortfolioQuery;
import io.followthrough.portfolio.RecommendationRow;
import io.followthrough.portfolio.Slice;
import io.followthrough.response.Position;
import io.followthrough.rulebook.Explanations;
import io.followthrough.rulebook.RuleCode;
import io.followthrough.rulebook.Rulebook;
import io.followthrough.rulebook.figure.Standing;
import io.followthrough.rulebook.figure.Standings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Every recommendation on one page that can be filtered, below what a manager has to know first. */
@Controller
class PortfolioPage {

    private final Portfolio portfolio;
    private final Rulebook rulebook;
    private final Standings standings;
    private final Explanations explanations;
    private final Evaluations evaluations;
    private final Units units;
    private final Lines lines;
    private final Clock clock;

    PortfolioPage(
            Portfolio portfolio,
            Rulebook rulebook,
            Standings standings,
            Explanations explanations,
            Evaluations evaluations,
            Units units,
            Lines lines,
            Clock clock) {
        this.portfolio = portfolio;
        this.rulebook = rulebook;
        this.standings = standings;
        this.explanations = explanations;
        this.evaluations = evaluations;
        this.units = units;
        this.lines = lines;
        this.clock = clock;
    }

    /** A form sends what was left open too: the address that people keep says only what was chosen. */
    @GetMapping("/portfolio")
    String show(
            PortfolioFilter asked,
            @RequestParam(required = false) @Nullable List<String> columns,
            @RequestParam Map<String, String> sent,
            Model model,
            Locale locale) {
        LocalDate today = LocalDate.now(clock);
        PortfolioFilter filter = asked.from(today);
        List<String> chosen = Column.chosen(columns);
        Address address = filter.address().with("columns", Column.inAddress(chosen));
        boolean asKept = Objects.equals(sent.get("columns"), Column.inAddress(chosen));
        if (sent.containsValue("") || !filter.equals(asked) || !asKept) {
            return "redirect:" + address;
        }
        model.addAttribute("address", address);
        model.addAttribute("chosen", chosen);
        model.addAttribute("choice", Column.choice());
        return show(filter, chosen, address, today, model, locale);
    }

    private String show(
            PortfolioFilter filter, List<String> chosen, Address address, LocalDate today, Model model, Locale locale) {
        if (filter.flag() != null) {
            rulebook.require(filter.flag(), "flag");
        }
        LocalDate day = filter.day(today);
        boolean present = !day.isBefore(today);
        Standing standing = standings.asOf(day);
        PortfolioQuery query = filter.query(() -> standing);
        Slice<RecommendationRow> page = portfolio.recommendations(query, day);
        model.addAttribute("day", day);
        model.addAttribute("present", present);
        model.addAttribute("nothing", standing.empty());
        model.addAttribute("summary", Summary.of(filter, standing));
        model.addAttribute("counted", counted(query, page.total(), day));
        model.addAttribute("pager", Pager.of(page.total(), page.pages(), page.page(), address));
        model.addAttribute("nearly", portfolio.nearly(filter.q(), day));
        model.addAttribute("columns", Column.of(chosen, filter.sort(), address, present));
        model.addAttribute("lines", lines.of(page.items(), flags(page.items(), day), present, locale));
        addChoices(model, filter, locale);
        return "dashboard/portfolio";
    }

    /** What the rules say about what stands on the page. */
    private Flags flags(List<RecommendationRow> rows, LocalDate day) {
        List<String> references =
                rows.stream().map(RecommendationRow::reference).toList();
        return Flags.of(rulebook.judge(rows, portfolio.actionsOf(references, day)));
    }

    /** Parts count, and the recommendation that was split into them does not, unless just those are asked for. */
    private long counted(PortfolioQuery query, long total, LocalDate day) {
        return query.statuses().equals(Set.of(RecommendationStatus.SPLIT))
                ? total
                : total - portfolio.recommendations(query.split(), day).total();
    }

    private void addChoices(Model model, PortfolioFilter filter, Locale locale) {
        Map<RuleCode, String> rules = new LinkedHashMap<>();
        for (RuleCode rule : rulebook.rules()) {
            rules.put(rule, explanations.title(rule, locale));
        }
        model.addAttribute("filter", filter);
        model.addAttribute("units", units.findAllByOrderByName());
        model.addAttribute("evaluations", evaluations.titles());
        model.addAttribute("priorities", Priority.values());
        model.addAttribute("positions", Position.values());
        model.addAttribute("statuses", StatusFilter.values());
        model.addAttribute("rules", rules);
    }
}
