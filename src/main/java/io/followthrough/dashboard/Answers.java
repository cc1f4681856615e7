package io.followthrough.dashboard;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.followthrough.portfolio.ActionRow;
import io.followthrough.portfolio.Paging;
import io.followthrough.portfolio.Portfolio;
import io.followthrough.portfolio.PortfolioQuery;
import io.followthrough.portfolio.RecommendationRow;
import io.followthrough.rulebook.ExplainedFlag;
import io.followthrough.rulebook.Explanations;
import io.followthrough.rulebook.Flag;
import io.followthrough.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Puts together what scripts read about recommendations and actions. */
@Component
class Answers {

    private final Portfolio portfolio;
    private final Rulebook rulebook;
    private final Explanations explanations;

    Answers(Portfolio portfolio, Rulebook rulebook, Explanations explanations) {
        this.portfolio = portfolio;
        this.rulebook = rulebook;
        this.explanations = explanations;
    }

    /** One answer for each row, in the same order. */
    List<RecommendationAnswer> ofRecommendations(List<RecommendationRow> rows, LocalDate day, Locale locale) {
        List<ActionRow> actions = portfolio.actionsOf(
                rows.stream().map(RecommendationRow::reference).toList(), day);
        Flags flags = Flags.of(rulebook.judge(rows, actions));
        Map<String, List<ActionRow>> byRecommendation = actions.stream().collect(groupingBy(ActionRow::recommendation));
        return rows.stream()
                .map(row -> new RecommendationAnswer(
                        row,
                        byRecommendation.getOrDefault(row.reference(), List.of()).stream()
                                .map(action -> answer(action, flags, locale))
                                .toList(),
                        explained(flags.of(row.reference()), locale),
                        null))
                .toList();
    }

    /** One answer for each row, in the same order. */
    List<ActionAnswer> ofActions(List<ActionRow> rows, LocalDate day, Locale locale) {
        Set<String> references = rows.stream().map(ActionRow::recommendation).collect(toSet());
        Paging all = new Paging(0, Math.max(1, references.size()), null);
        List<RecommendationRow> recommendations = portfolio
                .recommendations(new PortfolioQuery(null, null, null, Set.of(), null, references, all), day)
                .items();
        Flags flags = Flags.of(rulebook.judge(recommendations, portfolio.actionsOf(references, day)));
        return rows.stream().map(row -> answer(row, flags, locale)).toList();
    }

    private ActionAnswer answer(ActionRow row, Flags flags, Locale locale) {
        boolean putOff = row.originalDue() != null && !row.originalDue().equals(row.due());
        return new ActionAnswer(row, putOff ? 1 : 0, explained(flags.ofAction(row.reference()), locale), null);
    }

    private List<ExplainedFlag> explained(List<Flag> flags, Locale locale) {
        return flags.stream().map(flag -> explanations.explained(flag, locale)).toList();
    }
}
