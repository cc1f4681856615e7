package io.followthrough.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.followthrough.DomainTest;
import io.followthrough.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@DomainTest
class AppointingSubstitutesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    AppointingSubstitutes appointing;

    @Autowired
    Substitutions substitutions;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-24 | false
            2026-11-25 | true
            2026-11-27 | true
            2026-11-28 | false
            """)
    void both_days_of_the_period_count(LocalDate day, boolean holds) {
        appoint("staff", "staff2", "2026-11-25", "2026-11-27");
        assertThat(substitutions.persons("staff2", day)).isEqualTo(holds ? List.of("staff") : List.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            staff  | head     | 2026-11-23 | 2026-11-23 | staff  |
            staff  | staff2   | 2026-11-23 | 2026-12-31 | head   |
            staff  | staff2   | 2026-11-23 | 2026-12-31 | office |
            head   | staff2   | 2026-11-23 | 2026-12-31 | admin  |
            staff  | staff    | 2026-11-23 | 2026-12-31 | staff  | stands in for themselves
            staff  | head     | 2026-11-22 | 2026-12-31 | staff  | begins today at the earliest
            staff  | head     | 2026-11-24 | 2026-11-23 | staff  | last day is before the first
            staff  | admin    | 2026-11-23 | 2026-12-31 | staff  | no part in the business
            staff  | stranger | 2026-11-23 | 2026-12-31 | staff  | nobody with the user name "stranger"
            nobody | staff    | 2026-11-23 | 2026-12-31 | office | nobody with the user name "nobody"
            staff  | head     | 2026-11-23 | 2026-12-31 | head2  | Only they themselves
            staff  | staff2   | 2026-11-23 | 2026-12-31 | staff2 | Only they themselves
            head   | staff2   | 2026-11-23 | 2026-12-31 | staff  | Only they themselves
            office | staff2   | 2026-11-23 | 2026-12-31 | head   | Only they themselves
            """)
    void who_may_appoint_whom(
            String person, String substitute, LocalDate from, LocalDate to, String by, String refusal) {
        if (refusal == null) {
            assertThat(appointing
                            .appoint(person, substitute, from, to, by, TODAY)
                            .holdsOn(TODAY))
                    .isTrue();
        } else {
            assertThatThrownBy(() -> appointing.appoint(person, substitute, from, to, by, TODAY))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining(refusal);
            assertThat(substitutions.findAll()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-28 | 2026-11-30 | false
            2026-12-04 | 2026-12-10 | false
            2026-11-28 | 2026-12-01 | true
            2026-12-03 | 2026-12-10 | true
            2026-12-02 | 2026-12-02 | true
            2026-11-28 | 2026-12-10 | true
            """)
    void one_person_has_one_substitute_at_a_time(String from, String to, boolean overlaps) {
        appoint("staff", "staff2", "2026-12-01", "2026-12-03");
        appoint("head", "staff2", from, to);
        if (overlaps) {
            assertThatThrownBy(() -> appoint("staff", "head", from, to))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("staff2 stands in from 2026-12-01 to 2026-12-03 already");
        } else {
            assertThat(appoint("staff", "head", from, to).person()).isEqualTo("staff");
        }
    }

    @Test
    void a_substitute_of_a_substitute_has_no_part_in_the_first() {
        appoint("staff", "staff2", "2026-11-23", "2026-11-30");
        appoint("staff2", "head2", "2026-11-23", "2026-11-30");
        assertThat(substitutions.persons("head2", TODAY)).containsExactly("staff2");
        assertThat(substitutions.persons("staff2", TODAY)).containsExactly("staff");
    }

    @Test
    void ended_early_it_holds_no_more_at_once_and_is_still_known() {
        long id = id(appoint("staff", "staff2", "2026-11-23", "2026-11-30"));
        appointing.end(id, "staff", TODAY.plusDays(2));
        assertThat(substitutions.persons("staff2", TODAY.plusDays(1))).containsExactly("staff");
        assertThat(substitutions.persons("staff2", TODAY.plusDays(2))).isEmpty();
        assertThat(substitutions.require(id).lastDay()).isEqualTo(TODAY.plusDays(7));
        assertThat(appointing
                        .appoint("staff", "head", TODAY.plusDays(2), TODAY.plusDays(5), "staff", TODAY.plusDays(2))
                        .substitute())
                .isEqualTo("head");
        assertThatThrownBy(() -> appointing.end(id, "staff", TODAY.plusDays(3)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("over already");
    }

    @Test
    void the_one_that_holds_is_ended_before_the_next() {
        long later = id(appoint("staff", "head", "2026-12-20", "2026-12-31"));
        long now = id(appoint("staff", "staff2", "2026-11-23", "2026-11-30"));
        appointing.end("staff", "head", TODAY);
        assertThat(substitutions.require(now).endedOn()).isEqualTo(TODAY);
        assertThat(substitutions.require(later).endedOn()).isNull();
        assertThatThrownBy(() -> appointing.end("staff", "head2", TODAY)).hasMessageContaining("Only they themselves");
        appointing.end("staff", "office", TODAY);
        assertThatThrownBy(() -> appointing.end("staff", "staff", TODAY))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Nobody stands in for staff");
    }

    private Substitution appoint(String person, String substitute, String from, String to) {
        return appointing.appoint(person, substitute, LocalDate.parse(from), LocalDate.parse(to), person, TODAY);
    }

    private static long id(Substitution substitution) {
        return Objects.requireNonNull(substitution.id());
    }
}
