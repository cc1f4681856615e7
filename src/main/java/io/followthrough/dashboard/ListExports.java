package io.followthrough.dashboard;

import static org.springframework.web.bind.annotation.RequestMethod.GET;
import static org.springframework.web.bind.annotation.RequestMethod.POST;

import io.followthrough.portfolio.ActionQuery;
import io.followthrough.portfolio.Paging;
import io.followthrough.portfolio.Portfolio;
import io.followthrough.portfolio.PortfolioQuery;
import io.followthrough.portfolio.Slice;
import io.followthrough.report.Listing;
import io.followthrough.rulebook.Explanations;
import io.followthrough.rulebook.Flag;
import io.followthrough.rulebook.RuleCode;
import io.followthrough.rulebook.Rulebook;
import io.followthrough.rulebook.figure.Standing;
import io.followthrough.rulebook.figure.Standings;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Every list with its filter, as a file: all lines of all pages, as of the same day, for whoever may read the list. */
@Controller
class ListExports {

    private static final int AT_A_TIME = 200;

    private final Portfolio portfolio;
    private final EvaluationLines evaluations;
    private final Rulebook rulebook;
    private final FilterFields fields;
    private final Standings standings;
    private final Explanations explanations;
    private final TakingAway takingAway;
    private final Clock clock;

    ListExports(
            Portfolio portfolio,
            EvaluationLines evaluations,
            Rulebook rulebook,
            FilterFields fields,
            Standings standings,
            Explanations explanations,
            TakingAway takingAway,
            Clock clock) {
        this.portfolio = portfolio;
        this.evaluations = evaluations;
        this.rulebook = rulebook;
        this.fields = fields;
        this.standings = standings;
        this.explanations = explanations;
        this.takingAway = takingAway;
        this.clock = clock;
    }

    @Operation(summary = "The recommendations that fit the filter, on all pages, as XLSX, CSV or JSON")
    @RequestMapping(
            path = {"/portfolio/export", "/api/recommendations/export"},
            method = {GET, POST})
    void recommendations(
            @ParameterObject PortfolioFilter filter,
            @RequestParam(required = false) @Nullable List<String> columns,
            @RequestParam(defaultValue = "") String format,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        LocalDate day = filter.day(LocalDate.now(clock));
        PortfolioQuery query = filter.query(() -> standing(day, filter.flag()));
        long total = portfolio.count(query, day);
        takingAway.send(
                new Listing<>(
                        "recommendations",
                        ExportColumns.named(ExportColumns.RECOMMENDATIONS, Columns.RECOMMENDATIONS, columns),
                        to -> portfolio.eachRecommendation(query, day, to)),
                total,
                format,
                day,
                request,
                response,
                locale);
    }

    @Operation(summary = "The actions that fit the filter, on all pages, as XLSX, CSV or JSON")
    @RequestMapping(
            path = {"/actions/export", "/api/actions/export"},
            method = {GET, POST})
    void actions(
            @ParameterObject ActionFilter filter,
            @RequestParam(required = false) @Nullable List<String> columns,
            @RequestParam(defaultValue = "") String format,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        LocalDate day = filter.day(LocalDate.now(clock));
        ActionQuery query = filter.query(() -> standing(day, filter.flag()));
        long total = portfolio.count(query, day);
        takingAway.send(
                new Listing<>(
                        "actions",
                        ExportColumns.named(ExportColumns.ACTIONS, Columns.ACTIONS, columns),
                        to -> portfolio.eachAction(query, day, to)),
                total,
                format,
                day,
                request,
                response,
                locale);
    }

    @Operation(summary = "All evaluations published by the day, as XLSX, CSV or JSON")
    @RequestMapping(
            path = {"/evaluations/export", "/api/evaluations/export"},
            method = {GET, POST})
    void evaluations(
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(defaultValue = "") String format,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        LocalDate day = day(asOf);
        long total = evaluations.published(day, new Paging(0, 1, sort)).total();
        takingAway.send(
                new Listing<>("evaluations", ExportColumns.EVALUATIONS, to -> eachEvaluation(day, sort, to)),
                total,
                format,
                day,
                request,
                response,
                locale);
    }

    @Operation(summary = "The flags as of a day, with their words, as XLSX, CSV or JSON")
    @GetMapping("/api/flags/export")
    void flags(
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable RuleCode rule,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(defaultValue = "") String format,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        LocalDate day = day(asOf);
        List<Flag> flags = rulebook.judge(day, subject, rule);
        takingAway.send(
                new Listing<>(
                        "flags",
                        ExportColumns.FLAGS,
                        to -> flags.forEach(flag -> to.accept(explanations.explained(flag, locale)))),
                flags.size(),
                format,
                day,
                request,
                response,
                locale);
    }

    private void eachEvaluation(LocalDate day, @Nullable String sort, Consumer<EvaluationLine> to) {
        Slice<EvaluationLine> slice;
        int page = 0;
        do {
            slice = evaluations.published(day, new Paging(page++, AT_A_TIME, sort));
            slice.items().forEach(to);
        } while (page < slice.pages());
    }

    private Standing standing(LocalDate day, @Nullable RuleCode flag) {
        fields.check(flag);
        return standings.asOf(day);
    }

    private LocalDate day(@Nullable LocalDate asked) {
        return asked == null ? LocalDate.now(clock) : asked;
    }
}
