package io.followthrough.notice.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sending moves to the next day on which people work. */
class WorkingDaysTest {

    @ParameterizedTest(name = "in \"{0}\", {1} moves to {2}")
    @CsvSource({
        "'',    2026-11-23, 2026-11-23",
        "'',    2026-11-28, 2026-11-30",
        "'',    2026-12-25, 2026-12-25",
        "ch,    2026-08-01, 2026-08-03",
        "ch-be, 2026-12-25, 2026-12-28",
        "ch-be, 2027-03-26, 2027-03-30",
        "CH-BE, 2027-01-01, 2027-01-04",
        "de-by, 2027-01-06, 2027-01-07",
        "de-be, 2027-01-06, 2027-01-06",
    })
    void a_day_on_which_nobody_works_moves_to_the_next_on_which_they_do(String place, LocalDate day, LocalDate moved) {
        assertThat(new WorkingDays(place).onOrAfter(day)).isEqualTo(moved);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere", "ch-nowhere"})
    void an_unknown_place_is_refused_at_the_start(String place) {
        assertThatThrownBy(() -> new WorkingDays(place))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("followthrough.holidays")
                .hasMessageContaining(place);
    }

    @Test
    void years_far_apart_are_known() {
        WorkingDays days = new WorkingDays("ch-be");
        assertThat(days.include(LocalDate.of(2000, 12, 25))).isFalse();
        assertThat(days.include(LocalDate.of(2040, 12, 25))).isFalse();
    }
}
