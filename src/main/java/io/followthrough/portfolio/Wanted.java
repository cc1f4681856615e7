package io.followthrough.portfolio;

import io.followthrough.portfolio.search.Found;
import io.followthrough.portfolio.search.SearchingTexts;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns a question into conditions for the database, or into a choice among cards. */
class Wanted {

    private final SearchingTexts search;

    Wanted(SearchingTexts search) {
        this.search = search;
    }

    /** The recommendations in which that was found; missing where nothing is looked for, or where nothing can be. */
    Optional<Found> foundInRecommendations(@Nullable String q, LocalDate asOf) {
        return found(q, words -> search.recommendations(words, asOf));
    }

    /** The same of actions. */
    Optional<Found> foundInActions(@Nullable String q, LocalDate asOf) {
        return found(q, words -> search.actions(words, asOf));
    }

    Predicate<RecommendationCard> recommendations(PortfolioQuery query, LocalDate asOf) {
        Predicate<Card> found = among(foundInRecommendations(query.q(), asOf));
        return card -> card.fits(query) && found.test(card);
    }

    Predicate<ActionCard> actions(ActionQuery query, LocalDate asOf) {
        Predicate<Card> found = among(foundInActions(query.q(), asOf));
        return card -> card.fits(query) && found.test(card);
    }

    private static Predicate<Card> among(Optional<Found> found) {
        return found.map(Found::references)
                .<Predicate<Card>>map(references -> card -> references.contains(card.reference()))
                .orElse(card -> true);
    }

    Conditions conditions(PortfolioQuery query, LocalDate asOf) {
        String q = query.q();
        Conditions conditions = new Conditions(asOf)
                .equal("evaluation", query.evaluation())
                .unit(query.unit())
                .equal(
                        "priority",
                        query.priority() == null ? null : query.priority().name())
                .equal("kind", query.kind() == null ? null : query.kind().name())
                .equal(
                        "position",
                        query.position() == null ? null : query.position().name())
                .among("status", query.statuses());
        Optional<Found> found = foundInRecommendations(q, asOf);
        return found.isPresent()
                ? conditions.oneOf("reference", both(found.get().references(), query.references()))
                : conditions
                        .oneOf("reference", query.references())
                        .text(q, "text", "reference", "evaluation_title", "reason");
    }

    Conditions conditions(ActionQuery query, LocalDate asOf) {
        String q = query.q();
        Conditions conditions = new Conditions(asOf)
                .equal("evaluation", query.evaluation())
                .equal("recommendation", query.recommendation())
                .unit(query.unit())
                .equal(
                        "priority",
                        query.priority() == null ? null : query.priority().name())
                .equal("owner", query.owner())
                .among("status", query.statuses());
        Optional<Found> found = foundInActions(q, asOf);
        return found.isPresent()
                ? conditions.oneOf("reference", both(found.get().references(), query.references()))
                : conditions.oneOf("reference", query.references()).text(q, "text", "reference", "owner");
    }

    private static Optional<Found> found(@Nullable String q, Function<String, Optional<Found>> search) {
        return q == null || q.isBlank() ? Optional.empty() : search.apply(q);
    }

    private static Set<String> both(Set<String> found, @Nullable Set<String> wanted) {
        return wanted == null ? found : found.stream().filter(wanted::contains).collect(Collectors.toSet());
    }
}
