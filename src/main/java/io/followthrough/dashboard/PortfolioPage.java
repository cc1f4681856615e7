package io.followthrough.dashboard;

import io.followthrough.evaluation.Evaluations;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Every recommendation on one page that can be filtered, below what a manager has to know first. */
@Controller
class PortfolioPage {

    private final Portfolio portfolio;
    private final Rulebook rulebook;
    private final Explanations explanations;
    private final Evaluations evaluations;
    private final Units units;
    private final Lines lines;
    private final Clock clock;

    PortfolioPage(
            Portfolio portfolio,
            Rulebook rulebook,
            Explanations explanations,
            Evaluations evaluations,
            Units units,
            Lines lines,
            Clock clock) {
        this.portfolio = portfolio;
        this.rulebook = rulebook;
        this.explanations = explanations;
        this.evaluations = evaluations;
        this.units = units;
        this.lines = lines;
        this.clock = clock;
    }

    /** A form sends what was left open too: the address that people keep says only what was chosen. */
    @GetMapping("/portfolio")
    String show(PortfolioFilter asked, @RequestParam Map<String, String> sent, Model model, Locale locale) {
        LocalDate today = LocalDate.now(clock);
        PortfolioFilter filter = asked.from(today);
        if (sent.containsValue("") || !filter.equals(asked)) {
            return "redirect:" + filter.address();
        }
        return show(filter, today, model, locale);
    }

    private String show(PortfolioFilter filter, LocalDate today, Model model, Locale locale) {
        if (filter.flag() != null) {
            rulebook.require(filter.flag(), "flag");
        }
        LocalDate day = filter.day(today);
        boolean present = !day.isBefore(today);
        Overview overview = Overview.of(portfolio, rulebook, day);
        Slice<RecommendationRow> page = portfolio.recommendations(filter.query(overview::flags), day);
        model.addAttribute("day", day);
        model.addAttribute("present", present);
        model.addAttribute("nothing", overview.empty());
        model.addAttribute("summary", Summary.of(filter, overview));
        model.addAttribute("counted", counted(filter.query(overview::flags), page.total(), day));
        model.addAttribute("pager", Pager.of(page.total(), page.pages(), page.page(), filter.address()));
        model.addAttribute("nearly", portfolio.nearly(filter.q(), day));
        model.addAttribute("columns", Column.of(filter, present));
        model.addAttribute("lines", lines.of(page.items(), overview.flags(), present, locale));
        addChoices(model, filter, locale);
        return "dashboard/portfolio";
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
        model.addAttribute("positions", Position.values());
        model.addAttribute("statuses", StatusFilter.values());
        model.addAttribute("rules", rules);
    }
}
