package io.followthrough.dashboard;

import io.followthrough.evaluation.RecommendationStatus;
import io.followthrough.portfolio.ActionRow;
import io.followthrough.portfolio.Portfolio;
import io.followthrough.portfolio.PortfolioQuery;
import io.followthrough.portfolio.RecommendationRow;
import io.followthrough.portfolio.Slice;
import io.followthrough.rulebook.Rulebook;
import io.followthrough.rulebook.figure.Standing;
import io.followthrough.rulebook.figure.Standings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private final FilterFields fields;
    private final Lines lines;
    private final Clock clock;

    PortfolioPage(
            Portfolio portfolio,
            Rulebook rulebook,
            Standings standings,
            FilterFields fields,
            Lines lines,
            Clock clock) {
        this.portfolio = portfolio;
        this.rulebook = rulebook;
        this.standings = standings;
        this.fields = fields;
        this.lines = lines;
        this.clock = clock;
    }

    @GetMapping("/portfolio")
    String show(
            PortfolioFilter asked,
            @RequestParam(required = false) @Nullable List<String> columns,
            @RequestParam Map<String, String> sent,
            Model model,
            Locale locale) {
        LocalDate today = LocalDate.now(clock);
        PortfolioFilter filter = asked.from(today);
        ChosenColumns chosen = ChosenColumns.of(Columns.RECOMMENDATIONS, columns, filter.address());
        if (!filter.equals(asked) || !chosen.asKept(sent)) {
            return "redirect:" + chosen.address();
        }
        return show(filter, chosen, today, model, locale);
    }

    private String show(PortfolioFilter filter, ChosenColumns chosen, LocalDate today, Model model, Locale locale) {
        fields.check(filter.flag());
        LocalDate day = filter.day(today);
        boolean present = !day.isBefore(today);
        Standing standing = standings.asOf(day);
        PortfolioQuery query = filter.query(() -> standing);
        Slice<RecommendationRow> page = portfolio.recommendations(query, day);
        List<ActionRow> actions = portfolio.actionsOf(
                page.items().stream().map(RecommendationRow::reference).toList(), day);
        Flags flags = Flags.of(rulebook.judge(page.items(), actions));
        model.addAttribute("day", day);
        model.addAttribute("present", present);
        model.addAttribute("nothing", standing.empty());
        model.addAttribute("summary", Summary.of(filter, standing));
        model.addAttribute("counted", counted(query, page.total(), day));
        model.addAttribute("pager", Pager.of(page.total(), page.pages(), page.page(), chosen.address()));
        model.addAttribute("nearly", portfolio.nearly(filter.q(), day));
        model.addAttribute("lines", lines.of(page.items(), actions, flags, present, locale));
        model.addAttribute("filter", filter);
        model.addAttribute("statuses", StatusFilter.values());
        chosen.addTo(model, filter.sort(), present);
        fields.addTo(model, locale);
        return "dashboard/portfolio";
    }

    /** Parts count, and the recommendation that was split into them does not, unless just those are asked for. */
    private long counted(PortfolioQuery query, long total, LocalDate day) {
        return query.statuses().equals(Set.of(RecommendationStatus.SPLIT))
                ? total
                : total - portfolio.count(query.split(), day);
    }
}
