package io.followthrough.dashboard;

import io.followthrough.evaluation.Evaluation;
import io.followthrough.evaluation.Evaluations;
import io.followthrough.evaluation.RecommendationStatus;
import io.followthrough.portfolio.Paging;
import io.followthrough.portfolio.Portfolio;
import io.followthrough.portfolio.PortfolioQuery;
import io.followthrough.portfolio.RecommendationRow;
import io.followthrough.portfolio.Slice;
import io.followthrough.response.overall.OverallResponses;
import io.followthrough.shared.Missing;
import io.followthrough.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Puts evaluations and their recommendations together, as of a day. */
@Component
class EvaluationLines {

    private static final Paging ALL_OF_ONE = new Paging(0, 1000, null);
    private static final Set<String> SORTS = Set.of("reference", "title", "issuedOn");

    private final Evaluations evaluations;
    private final Portfolio portfolio;
    private final OverallResponses overall;

    EvaluationLines(Evaluations evaluations, Portfolio portfolio, OverallResponses overall) {
        this.overall = overall;
        this.evaluations = evaluations;
        this.portfolio = portfolio;
    }

    /** One page of the evaluations published by the day, the latest first unless another order is asked for. */
    Slice<EvaluationLine> published(LocalDate day, Paging paging) {
        PageRequest page = PageRequest.of(paging.page(), paging.size(), order(paging));
        Page<Evaluation> found = evaluations.findByIssuedOnLessThanEqual(day, page);
        List<EvaluationLine> lines =
                found.stream().map(evaluation -> line(evaluation, day)).toList();
        return new Slice<>(lines, found.getTotalElements(), paging.page(), paging.size());
    }

    /** One evaluation, or {@link Missing}. */
    EvaluationLine require(String reference, LocalDate day) {
        return evaluations
                .findById(reference)
                .map(evaluation -> line(evaluation, day))
                .orElseThrow(() -> new Missing("evaluation", reference));
    }

    /** What is known about the recommendations of an evaluation, in the order of the report. */
    List<RecommendationRow> recommendations(String evaluation, LocalDate day) {
        PortfolioQuery query = new PortfolioQuery(evaluation, null, null, Set.of(), null, null, ALL_OF_ONE);
        return portfolio.recommendations(query, day).items();
    }

    private EvaluationLine line(Evaluation evaluation, LocalDate day) {
        List<RecommendationRow> rows = recommendations(evaluation.reference(), day);
        return new EvaluationLine(
                evaluation,
                rows.stream().map(RecommendationRow::reference).toList(),
                rows.stream()
                        .filter(row -> row.status() != RecommendationStatus.SPLIT)
                        .count(),
                rows.stream().filter(RecommendationRow::open).count(),
                overall.findByEvaluationAndPublishedOnLessThanEqual(evaluation.reference(), day)
                        .map(said -> new EvaluationLine.Overall(said.remarks(), said.publishedOn()))
                        .orElse(null));
    }

    private static Sort order(Paging paging) {
        String name = paging.sortName("issuedOn");
        if (!SORTS.contains(name)) {
            throw Refused.because("sort", "Nothing can be sorted by \"%s\". Use issuedOn, reference or title.", name);
        }
        boolean descending = paging.sort() == null || paging.descending();
        return Sort.by(descending ? Sort.Direction.DESC : Sort.Direction.ASC, name)
                .and(Sort.by("reference"));
    }
}
