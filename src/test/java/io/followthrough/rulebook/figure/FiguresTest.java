package io.followthrough.rulebook.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.evaluation.Priority;
import io.followthrough.rulebook.figure.AskingTables.Answer;
import io.followthrough.rulebook.figure.AskingTables.Answers;
import io.followthrough.rulebook.figure.AskingTables.Of;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The figures that scripts get, with all that they were made from, are those that the tables give when asked directly. */
class FiguresTest extends RandomPortfolioTest {

    @Autowired
    Indicators indicators;

    @ParameterizedTest
    @ValueSource(strings = {"2021-02-28", "2023-06-30", "2026-11-23"})
    void each_figure_is_what_the_tables_say(LocalDate day) {
        SoftAssertions softly = new SoftAssertions();

        for (Scope scope : List.of(Scope.ALL, new Scope("UTWO", null, null), Scope.ALL.with(Priority.HIGH))) {
            compare(softly, indicators.asOf(day, scope, Locale.ENGLISH), new Of(day, scope));
        }

        softly.assertAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {"unit", "evaluation"})
    void each_part_has_its_own_figures_and_together_they_make_the_whole(String by) {
        LocalDate day = LocalDate.of(2024, 12, 31);
        Of all = new Of(day, Scope.ALL);
        SoftAssertions softly = new SoftAssertions();
        List<Indicators.OfPart> parts = indicators.asOf(day, Part.By.of(by), Scope.ALL, Locale.ENGLISH);

        assertThat(parts).hasSizeGreaterThan(2);
        for (Indicators.OfPart part : parts) {
            String name = part.of().isEmpty() ? Scope.NO_UNIT : part.of();
            compare(softly, part.indicators(), by.equals("unit") ? all.unit(name) : all.evaluation(name));
        }
        List<Indicator> whole = indicators.asOf(day, Scope.ALL, Locale.ENGLISH);
        for (Figure figure : Figure.values()) {
            softly.assertThat(sum(parts, figure, false) == of(whole, figure).numerator() || figure.longest())
                    .as("%s of each %s, -Dseed=%d", figure, by, seed)
                    .isTrue();
            softly.assertThat(sum(parts, figure, true))
                    .as("%s of each %s, -Dseed=%d", figure, by, seed)
                    .isEqualTo(of(whole, figure).denominator());
        }
        softly.assertAll();
    }

    private void compare(SoftAssertions softly, List<Indicator> found, Of of) {
        Answers expected = tables.figures(of, Figure.values());
        for (Figure figure : Figure.values()) {
            Indicator indicator = of(found, figure);
            softly.assertThat(new Answer(indicator.numerator(), indicator.denominator(), indicator.value()))
                    .as("%s of %s, -Dseed=%d", figure, of, seed)
                    .isEqualTo(expected.of(figure));
        }
    }

    private static long sum(List<Indicators.OfPart> parts, Figure figure, boolean denominators) {
        return parts.stream()
                .map(part -> of(part.indicators(), figure))
                .mapToLong(denominators ? Indicator::denominator : Indicator::numerator)
                .sum();
    }

    private static Indicator of(List<Indicator> indicators, Figure figure) {
        return indicators.get(figure.ordinal());
    }
}
