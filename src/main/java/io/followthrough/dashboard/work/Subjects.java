package io.followthrough.dashboard.work;

import static java.util.stream.Collectors.groupingBy;

import io.followthrough.dashboard.Reference;
import io.followthrough.evaluation.Evaluations;
import io.followthrough.portfolio.ActionQuery;
import io.followthrough.portfolio.ActionRow;
import io.followthrough.portfolio.Paging;
import io.followthrough.portfolio.Portfolio;
import io.followthrough.portfolio.PortfolioQuery;
import io.followthrough.portfolio.RecommendationRow;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Says in words what references mean. */
@Component("subjectsInWords")
class Subjects {

    private final Portfolio portfolio;
    private final Evaluations evaluations;

    Subjects(Portfolio portfolio, Evaluations evaluations) {
        this.portfolio = portfolio;
        this.evaluations = evaluations;
    }

    /** The text of each recommendation and action, and the title of each evaluation; what is none of these is left out. */
    Map<String, String> of(Collection<String> references, LocalDate today) {
        Map<Integer, List<String>> byDepth =
                references.stream().distinct().collect(groupingBy(text -> new Reference(text).depth()));
        Map<String, String> words = new HashMap<>();
        evaluations
                .findAllById(byDepth.getOrDefault(1, List.of()))
                .forEach(found -> words.put(found.reference(), found.title()));
        Set<String> recommendations = new HashSet<>(byDepth.getOrDefault(2, List.of()));
        for (RecommendationRow row : recommendations(recommendations, today)) {
            words.put(row.reference(), row.text());
        }
        for (ActionRow row : actions(new HashSet<>(byDepth.getOrDefault(3, List.of())), today)) {
            words.put(row.reference(), row.text());
        }
        return words;
    }

    private List<RecommendationRow> recommendations(Set<String> references, LocalDate today) {
        return references.isEmpty()
                ? List.of()
                : portfolio
                        .recommendations(
                                new PortfolioQuery(null, null, null, Set.of(), null, references, all(references)),
                                today)
                        .items();
    }

    private List<ActionRow> actions(Set<String> references, LocalDate today) {
        return references.isEmpty()
                ? List.of()
                : portfolio
                        .actions(
                                new ActionQuery(null, null, null, null, Set.of(), null, references, all(references)),
                                today)
                        .items();
    }

    private static Paging all(Set<String> references) {
        return new Paging(0, references.size(), null);
    }
}
