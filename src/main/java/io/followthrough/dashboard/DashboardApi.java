package io.followthrough.dashboard;

import io.followthrough.portfolio.ActionRow;
import io.followthrough.portfolio.Paging;
import io.followthrough.portfolio.Portfolio;
import io.followthrough.portfolio.RecommendationRow;
import io.followthrough.portfolio.Slice;
import io.followthrough.rulebook.figure.Standings;
import io.followthrough.shared.Missing;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the pages show, over HTTP; everything as of a day, today unless said. */
@RestController
@RequestMapping("/api")
class DashboardApi {

    private final EvaluationLines evaluations;
    private final Portfolio portfolio;
    private final FilterFields fields;
    private final Standings standings;
    private final Answers answers;
    private final Clock clock;

    DashboardApi(
            EvaluationLines evaluations,
            Portfolio portfolio,
            FilterFields fields,
            Standings standings,
            Answers answers,
            Clock clock) {
        this.evaluations = evaluations;
        this.portfolio = portfolio;
        this.fields = fields;
        this.standings = standings;
        this.answers = answers;
        this.clock = clock;
    }

    @Operation(summary = "The evaluations published by the day, the latest first unless another order is asked for")
    @GetMapping("/evaluations")
    Slice<EvaluationLine> evaluations(
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size,
            @RequestParam(required = false) @Nullable String sort) {
        return evaluations.published(day(asOf), Paging.of(page, size, sort));
    }

    @Operation(summary = "One evaluation with the references of its recommendations")
    @GetMapping("/evaluations/{evaluation}")
    EvaluationLine evaluation(
            @PathVariable String evaluation, @RequestParam(required = false) @Nullable LocalDate asOf) {
        return evaluations.require(evaluation, day(asOf));
    }

    @Operation(
            summary =
                    "The recommendations that fit the filter, with their actions, flags, and where their processes stand")
    @GetMapping("/recommendations")
    Slice<RecommendationAnswer> recommendations(@ParameterObject PortfolioFilter filter, Locale locale) {
        fields.check(filter.flag());
        LocalDate day = day(filter.asOf());
        Slice<RecommendationRow> rows = portfolio.recommendations(filter.query(() -> standings.asOf(day)), day);
        return rows.with(answers.ofRecommendations(rows.items(), day, locale));
    }

    @Operation(summary = "One recommendation; the slash in its reference is written as it is")
    @GetMapping("/recommendations/{evaluation}/{number}")
    RecommendationAnswer recommendation(
            @PathVariable String evaluation,
            @PathVariable String number,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            Locale locale) {
        String reference = evaluation + "/" + number;
        LocalDate day = day(asOf);
        return portfolio
                .recommendation(reference, day)
                .map(row -> answers.ofRecommendations(List.of(row), day, locale).get(0))
                .orElseThrow(() -> new Missing("recommendation", reference));
    }

    @Operation(summary = "The actions that fit the filter, with their flags, and where their processes stand")
    @GetMapping("/actions")
    Slice<ActionAnswer> actions(@ParameterObject ActionFilter filter, Locale locale) {
        fields.check(filter.flag());
        LocalDate day = day(filter.asOf());
        Slice<ActionRow> rows = portfolio.actions(filter.query(() -> standings.asOf(day)), day);
        return rows.with(answers.ofActions(rows.items(), day, locale));
    }

    @Operation(summary = "One action; the slashes in its reference are written as they are")
    @GetMapping("/actions/{evaluation}/{number}/{action}")
    ActionInFull action(
            @PathVariable String evaluation,
            @PathVariable String number,
            @PathVariable String action,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            Locale locale) {
        String reference = evaluation + "/" + number + "/" + action;
        LocalDate day = day(asOf);
        return portfolio
                .action(reference, day)
                .map(row -> answers.inFull(row, day, locale))
                .orElseThrow(() -> new Missing("action", reference));
    }

    private LocalDate day(@Nullable LocalDate asked) {
        return asked == null ? LocalDate.now(clock) : asked;
    }
}
