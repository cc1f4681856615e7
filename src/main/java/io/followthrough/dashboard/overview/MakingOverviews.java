package io.followthrough.dashboard.overview;

import io.followthrough.evaluation.Evaluations;
import io.followthrough.people.Units;
import io.followthrough.rulebook.figure.Standing;
import io.followthrough.rulebook.figure.Standings;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes each overview once for each standing, and forgets it with that. */
@Component
class MakingOverviews {

    /** So many choices are remembered; the rest is made anew. */
    private static final int REMEMBERED = 200;

    private record Asked(Choice choice, Locale locale) {}

    private final Standings standings;
    private final Units units;
    private final Evaluations evaluations;
    private final MessageSource messages;
    private final Map<Standing, Map<Asked, Overview>> made = Collections.synchronizedMap(new WeakHashMap<>());

    MakingOverviews(Standings standings, Units units, Evaluations evaluations, MessageSource messages) {
        this.standings = standings;
        this.units = units;
        this.evaluations = evaluations;
        this.messages = messages;
    }

    /** How everything stands on the day. */
    Standing standing(LocalDate day) {
        return standings.asOf(day);
    }

    /** The overview of what is chosen. */
    Overview of(Standing standing, Choice choice, Locale locale) {
        Map<Asked, Overview> known = made.computeIfAbsent(standing, key -> new ConcurrentHashMap<>());
        Asked asked = new Asked(choice, locale);
        Overview overview = known.get(asked);
        if (overview == null) {
            overview = make(standing, choice, locale);
            if (known.size() < REMEMBERED) {
                known.put(asked, overview);
            }
        }
        return overview;
    }

    private Overview make(Standing standing, Choice choice, Locale locale) {
        Writing writing = new Writing(messages, locale);
        FigureTables figures = new FigureTables(standing, choice, writing);
        IndicatorTables indicators = new IndicatorTables(standing, choice, writing);
        PartTables parts = new PartTables(standing, choice, writing);
        return new Overview(
                figures.tiles(),
                List.of(
                        figures.ageing(),
                        figures.positions(),
                        figures.onTime(),
                        indicators.steps(),
                        parts.flow(),
                        parts.units(units.names()),
                        parts.evaluations(evaluations.titlesByReference(), 0, PartTables.SHOWN),
                        indicators.indicators(),
                        indicators.cohorts()));
    }

    /** Some evaluations of what is chosen, those with the most overdue actions first. */
    Table evaluations(Standing standing, Choice choice, int from, int to, Locale locale) {
        return new PartTables(standing, choice, new Writing(messages, locale))
                .evaluations(evaluations.titlesByReference(), from, to);
    }
}
