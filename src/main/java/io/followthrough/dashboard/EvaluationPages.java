package io.followthrough.dashboard;

import io.followthrough.evaluation.Evaluation;
import io.followthrough.evaluation.Statement;
import io.followthrough.portfolio.ActionRow;
import io.followthrough.portfolio.Paging;
import io.followthrough.portfolio.Portfolio;
import io.followthrough.portfolio.RecommendationRow;
import io.followthrough.portfolio.Slice;
import io.followthrough.response.overall.OverallResponses;
import io.followthrough.rulebook.Rulebook;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of evaluations, and each of them with what it says and recommends. */
@Controller
class EvaluationPages {

    private final EvaluationLines evaluations;
    private final Portfolio portfolio;
    private final Rulebook rulebook;
    private final Lines lines;
    private final OverallResponses overall;
    private final Turns turns;
    private final Clock clock;

    EvaluationPages(
            EvaluationLines evaluations,
            Portfolio portfolio,
            Rulebook rulebook,
            Lines lines,
            OverallResponses overall,
            Turns turns,
            Clock clock) {
        this.evaluations = evaluations;
        this.portfolio = portfolio;
        this.rulebook = rulebook;
        this.lines = lines;
        this.overall = overall;
        this.turns = turns;
        this.clock = clock;
    }

    @GetMapping("/evaluations")
    String list(@RequestParam(required = false) @Nullable Integer page, Model model) {
        Slice<EvaluationLine> found = evaluations.published(LocalDate.now(clock), Paging.of(page, null, null));
        model.addAttribute("evaluations", found.items());
        model.addAttribute("pager", Pager.of(found.total(), found.pages(), found.page(), new Address("/evaluations")));
        return "dashboard/evaluations";
    }

    @GetMapping("/evaluations/{reference}")
    String show(@PathVariable String reference, Model model, Locale locale) {
        LocalDate today = LocalDate.now(clock);
        Evaluation evaluation = evaluations.require(reference, today).evaluation();
        List<RecommendationRow> rows = evaluations.recommendations(reference, today);
        List<ActionRow> actions = portfolio.actionsOf(
                rows.stream().map(RecommendationRow::reference).toList(), today);
        Flags flags = Flags.of(rulebook.judge(rows, actions));
        model.addAttribute("evaluation", evaluation);
        model.addAttribute(
                "overall",
                overall.findByEvaluationAndPublishedOnLessThanEqual(reference, today)
                        .orElse(null));
        model.addAttribute("turns", turns.of(reference, List.of(), locale));
        model.addAttribute(
                "statements",
                evaluation.statements().stream()
                        .collect(Collectors.groupingBy(Statement::kind, TreeMap::new, Collectors.toList())));
        model.addAttribute("columns", Columns.RECOMMENDATIONS.fixed());
        model.addAttribute("lines", lines.of(rows, actions, flags, true, locale));
        return "dashboard/evaluation";
    }
}
