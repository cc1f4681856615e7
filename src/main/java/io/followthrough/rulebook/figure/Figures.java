package io.followthrough.rulebook.figure;

import io.followthrough.evaluation.Priority;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The figures as of a day, today unless said, for scripts: of everything, or of one unit, evaluation or priority. */
@RestController
@RequestMapping("/api/indicators")
class Figures {

    private final Indicators indicators;
    private final Standings standings;
    private final Clock clock;

    Figures(Indicators indicators, Standings standings, Clock clock) {
        this.indicators = indicators;
        this.standings = standings;
        this.clock = clock;
    }

    /**
     * Of what to give figures; what is missing excludes nothing.
     *
     * @param asOf the day
     * @param unit code of the unit
     * @param evaluation reference of the evaluation
     * @param priority of the recommendation
     */
    record Choice(
            @Nullable LocalDate asOf,
            @Nullable String unit,
            @Nullable String evaluation,
            @Nullable Priority priority) {

        private Scope scope() {
            return new Scope(unit, evaluation, priority);
        }
    }

    @GetMapping
    List<Indicator> all(@ParameterObject Choice choice, Locale locale) {
        return indicators.asOf(day(choice), choice.scope(), locale);
    }

    /** The same for each unit or each evaluation. */
    @GetMapping(params = "by")
    List<Indicators.OfPart> divided(@ParameterObject Choice choice, @RequestParam String by, Locale locale) {
        return indicators.asOf(day(choice), Part.By.of(by), choice.scope(), locale);
    }

    /** What had become of the recommendations of each year after one to four years. */
    @GetMapping("/cohorts")
    List<Cohort> cohorts(@ParameterObject Choice choice) {
        return standings.asOf(day(choice)).cohorts(choice.scope());
    }

    /** How many actions came and went in each quarter or year. */
    @GetMapping("/flow")
    List<Flow> flow(@ParameterObject Choice choice, @RequestParam(defaultValue = "year") String by) {
        return standings.asOf(day(choice)).flow(Flow.Period.of(by), choice.scope());
    }

    private LocalDate day(Choice choice) {
        return choice.asOf() == null ? LocalDate.now(clock) : choice.asOf();
    }
}
