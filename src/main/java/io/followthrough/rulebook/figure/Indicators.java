package io.followthrough.rulebook.figure;

import io.followthrough.shared.Words;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The figures as of a day, each with its formula and what it was made from. */
@Component
public class Indicators {

    private final Standings standings;
    private final Words words;

    Indicators(Standings standings, Words words) {
        this.standings = standings;
        this.words = words;
    }

    /** The figures of everything, or of what is chosen. */
    List<Indicator> asOf(LocalDate day, Scope scope, Locale locale) {
        return of(standings.asOf(day).of(scope), words, locale);
    }

    /**
     * The same figures of a part.
     *
     * @param of code of the unit, empty for what has none; or reference of the evaluation
     * @param indicators its figures
     */
    record OfPart(String of, List<Indicator> indicators) {}

    /** The figures of each unit or evaluation, in the order of their names. */
    List<OfPart> asOf(LocalDate day, Part.By by, Scope scope, Locale locale) {
        return standings.asOf(day).by(by, scope).entrySet().stream()
                .map(entry -> new OfPart(
                        entry.getKey().equals(Scope.NO_UNIT) ? "" : entry.getKey(),
                        of(entry.getValue(), words, locale)))
                .sorted(Comparator.comparing(OfPart::of))
                .toList();
    }

    /** What was counted, in words. */
    public static List<Indicator> of(Tally tally, Words words, Locale locale) {
        return Arrays.stream(Figure.values())
                .map(figure -> Indicator.of(figure, tally, words, locale))
                .toList();
    }
}
