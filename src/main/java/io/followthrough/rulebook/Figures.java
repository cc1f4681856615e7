package io.followthrough.rulebook;

import static java.util.stream.Collectors.groupingBy;

import io.followthrough.portfolio.ClosedFor;
import io.followthrough.portfolio.Portfolio;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The figures as of a day, today unless said, for scripts and for people. */
@Controller
class Figures {

    private final Indicators indicators;
    private final Portfolio portfolio;
    private final Clock clock;

    Figures(Indicators indicators, Portfolio portfolio, Clock clock) {
        this.indicators = indicators;
        this.portfolio = portfolio;
        this.clock = clock;
    }

    @GetMapping("/api/indicators")
    @ResponseBody
    List<Indicator> all(
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf, Locale locale) {
        return indicators.asOf(day(asOf), locale);
    }

    /** The same for each unit or each evaluation. */
    @GetMapping(value = "/api/indicators", params = "by")
    @ResponseBody
    List<Indicators.OfPart> divided(
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
            @RequestParam String by,
            Locale locale) {
        return indicators.asOf(day(asOf), Part.By.of(by), locale);
    }

    /** What had become of the recommendations of each year after one to four years. */
    @GetMapping("/api/indicators/cohorts")
    @ResponseBody
    List<Cohort> cohorts(@RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf) {
        LocalDate day = day(asOf);
        return Cohort.of(
                portfolio.chunks(day).flatMap(chunk -> chunk.recommendations().stream()),
                portfolio.closings(day).stream().collect(groupingBy(ClosedFor::recommendation)),
                day);
    }

    /** How many actions came and went in each quarter or year. */
    @GetMapping("/api/indicators/flow")
    @ResponseBody
    List<Flow> flow(
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
            @RequestParam(defaultValue = "year") String by) {
        LocalDate day = day(asOf);
        return Flow.of(portfolio.changes(day), Flow.Period.of(by), day);
    }

    @GetMapping("/rules/figures")
    String page(
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable String by,
            Model model,
            Locale locale) {
        model.addAttribute("day", day(asOf));
        if (by == null || by.isBlank()) {
            model.addAttribute("figures", indicators.asOf(day(asOf), locale));
            model.addAttribute("cohorts", cohorts(asOf));
            model.addAttribute("flows", flow(asOf, "year"));
        } else {
            model.addAttribute("by", by);
            model.addAttribute("parts", indicators.asOf(day(asOf), Part.By.of(by), locale));
        }
        return "rules/figures";
    }

    private LocalDate day(@Nullable LocalDate asked) {
        return asked == null ? LocalDate.now(clock) : asked;
    }
}
