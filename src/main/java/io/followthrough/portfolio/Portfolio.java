package io.followthrough.portfolio;

import io.followthrough.portfolio.edition.Editions;
import io.followthrough.portfolio.edition.Transactions;
import io.followthrough.portfolio.search.Found;
import io.followthrough.portfolio.search.SearchingTexts;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;

/** Every recommendation and every action as of a day, one row each; what happened after the day does not count. */
@Component
@Transactional(readOnly = true)
public class Portfolio {

    /** Rows that a long list has in memory at a time. */
    private static final int FETCHED = 500;

    private final JdbcClient jdbc;
    private final JdbcClient streaming;
    private final Wanted wanted;
    private final Catalogues catalogues;
    private final int part;

    /** @param part recommendations in a part; with their actions some thousand facts, which the rules judge faster than all at once */
    Portfolio(
            JdbcClient jdbc,
            DataSource database,
            SearchingTexts search,
            Editions editions,
            PlatformTransactionManager transactions,
            @Value("${followthrough.review.part:1000}") int part) {
        this.jdbc = jdbc;
        this.part = part;
        this.wanted = new Wanted(search);
        this.catalogues = new Catalogues(jdbc, editions, transactions);
        JdbcTemplate some = new JdbcTemplate(database);
        some.setFetchSize(FETCHED);
        this.streaming = JdbcClient.create(some);
    }

    /** One page of the recommendations that were issued by the day. */
    public Slice<RecommendationRow> recommendations(PortfolioQuery query, LocalDate asOf) {
        if (Transactions.writing()) {
            return Views.RECOMMENDATIONS.read(jdbc, wanted.conditions(query, asOf), query.paging());
        }
        Views.RECOMMENDATIONS.check(query.paging());
        Slice<RecommendationCard> page =
                catalogues.recommendations(asOf).page(wanted.recommendations(query, asOf), query.paging());
        return Views.RECOMMENDATIONS.read(jdbc, page, asOf);
    }

    /** Those of these recommendations that were issued by the day, in the order of their references. */
    public List<RecommendationRow> recommendations(Collection<String> references, LocalDate asOf) {
        return Views.RECOMMENDATIONS.those(jdbc, references, asOf);
    }

    /** How many recommendations fit, on all pages. */
    public long count(PortfolioQuery query, LocalDate asOf) {
        Views.RECOMMENDATIONS.check(query.paging());
        return Transactions.writing()
                ? Views.RECOMMENDATIONS.count(jdbc, wanted.conditions(query, asOf))
                : catalogues
                        .recommendations(asOf)
                        .those(wanted.recommendations(query, asOf))
                        .count();
    }

    /** How many actions fit, on all pages. */
    public long count(ActionQuery query, LocalDate asOf) {
        Views.ACTIONS.check(query.paging());
        return Transactions.writing()
                ? Views.ACTIONS.count(jdbc, wanted.conditions(query, asOf))
                : catalogues.actions(asOf).those(wanted.actions(query, asOf)).count();
    }

    /** The references of all recommendations that fit, on whichever page. */
    public Set<String> references(PortfolioQuery query, LocalDate asOf) {
        return Transactions.writing()
                ? Views.RECOMMENDATIONS.references(jdbc, wanted.conditions(query, asOf))
                : catalogues
                        .recommendations(asOf)
                        .those(wanted.recommendations(query, asOf))
                        .map(RecommendationCard::reference)
                        .collect(Collectors.toSet());
    }

    /** One page of the actions that were planned by the day. */
    public Slice<ActionRow> actions(ActionQuery query, LocalDate asOf) {
        if (Transactions.writing()) {
            return Views.ACTIONS.read(jdbc, wanted.conditions(query, asOf), query.paging());
        }
        Views.ACTIONS.check(query.paging());
        Slice<ActionCard> page = catalogues.actions(asOf).page(wanted.actions(query, asOf), query.paging());
        return Views.ACTIONS.read(jdbc, page, asOf);
    }

    /** Those of these actions that were planned by the day, in the order of their references. */
    public List<ActionRow> actions(Collection<String> references, LocalDate asOf) {
        return Views.ACTIONS.those(jdbc, references, asOf);
    }

    /** Each recommendation that was issued by the day, on whichever page, in their order; they are never held all at once. */
    public void eachRecommendation(PortfolioQuery query, LocalDate asOf, Consumer<RecommendationRow> reader) {
        Views.RECOMMENDATIONS.each(streaming, wanted.conditions(query, asOf), query.paging(), reader);
    }

    /** Each action that was planned by the day, on whichever page, in their order; they are never held all at once. */
    public void eachAction(ActionQuery query, LocalDate asOf, Consumer<ActionRow> reader) {
        Views.ACTIONS.each(streaming, wanted.conditions(query, asOf), query.paging(), reader);
    }

    /** The recommendation; empty when it was not issued by the day. */
    public Optional<RecommendationRow> recommendation(String reference, LocalDate asOf) {
        return Views.RECOMMENDATIONS.read(jdbc, new Conditions(asOf).equal("reference", reference), "").stream()
                .findFirst();
    }

    /** The parts of some recommendations that are split, in the order of their numbers. */
    public List<RecommendationRow> partsOf(Collection<String> recommendations, LocalDate asOf) {
        return recommendations.isEmpty()
                ? List.of()
                : Views.RECOMMENDATIONS.read(
                        jdbc,
                        new Conditions(asOf).oneOf("parent", recommendations),
                        " order by parent, length(number), number");
    }

    /** The action; empty when it was not planned by the day. */
    public Optional<ActionRow> action(String reference, LocalDate asOf) {
        return Views.ACTIONS.read(jdbc, new Conditions(asOf).equal("reference", reference), "").stream()
                .findFirst();
    }

    /** The actions of one recommendation, by number. */
    public List<ActionRow> actionsOf(String recommendation, LocalDate asOf) {
        return Views.ACTIONS.read(
                jdbc,
                new Conditions(asOf).equal("recommendation", recommendation),
                " order by length(reference), reference");
    }

    /** The actions of some recommendations; those of each by number. */
    public List<ActionRow> actionsOf(Collection<String> recommendations, LocalDate asOf) {
        Conditions conditions = new Conditions(asOf).oneOf("recommendation", recommendations);
        return Views.ACTIONS.read(jdbc, conditions, " order by length(reference), reference");
    }

    /** The whole portfolio, read part by part while the stream is consumed; each part holds whole evaluations. */
    public Stream<Chunk> chunks(LocalDate asOf) {
        return EvaluationRange.all(jdbc, part).stream().map(range -> chunk(range, asOf));
    }

    /** The first part after an evaluation, or of all when that is empty; the last part has everything that is left, and may be empty. */
    public Chunk chunkAfter(String evaluation, LocalDate asOf) {
        return chunk(EvaluationRange.next(jdbc, evaluation, part), asOf);
    }

    private Chunk chunk(EvaluationRange range, LocalDate asOf) {
        return new Chunk(
                range,
                Views.RECOMMENDATIONS.read(jdbc, new Conditions(asOf).within(range), ""),
                Views.ACTIONS.read(jdbc, new Conditions(asOf).within(range), ""));
    }

    /** One evaluation with all its recommendations and actions; nothing where there is none of that name by the day. */
    public Chunk chunkOf(String evaluation, LocalDate asOf) {
        return chunk(EvaluationRange.only(jdbc, evaluation), asOf);
    }

    /** The words looked for that stand in no recommendation, each with those spelled nearly so that were taken in its place. */
    public Map<String, List<String>> nearly(@Nullable String q, LocalDate asOf) {
        return wanted.foundInRecommendations(q, asOf).map(Found::nearly).orElse(Map.of());
    }

    /** The same for words that stand in no action. */
    public Map<String, List<String>> nearlyOfActions(@Nullable String q, LocalDate asOf) {
        return wanted.foundInActions(q, asOf).map(Found::nearly).orElse(Map.of());
    }
}
