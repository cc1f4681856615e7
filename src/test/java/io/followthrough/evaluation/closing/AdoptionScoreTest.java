package io.followthrough.evaluation.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.followthrough.shared.Reason;
import io.followthrough.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdoptionScoreTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            100 | 100 | 100 | 100 | HIGH
            90  | 100 | 100 | 90  | HIGH
            100 | 89  | 100 | 89  | SUBSTANTIAL
            90  | 80  | 75  | 54  | SUBSTANTIAL
            100 | 51  | 100 | 51  | SUBSTANTIAL
            100 | 100 | 50  | 50  | MODERATE
            70  | 70  | 100 | 49  | MODERATE
            10  | 10  | 100 | 1   | MODERATE
            0   | 100 | 100 | 0   | NEGLIGIBLE
            100 | 0   | 100 | 0   | NEGLIGIBLE
            """)
    void the_parts_multiply_to_the_adoption(
            int alignment, int implementation, int timeliness, int percent, AdoptionLevel level) {
        AdoptionScore score = new AdoptionScore(alignment, implementation, timeliness);
        assertThat(score.percent()).isEqualTo(percent);
        assertThat(score.level()).isEqualTo(level);
    }

    @Test
    void every_part_that_is_no_percentage_is_named() {
        assertThatThrownBy(() -> new AdoptionScore(101, -1, 50))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Refused.Problem::field)
                                .containsExactly("alignment", "implementation"));
    }

    @Test
    void who_departs_from_what_is_proposed_says_why() {
        Reason grounds = new Reason("Partners use it.");
        Assessment silent = new Assessment(new AdoptionScore(90, 60, 100), grounds, null);
        assertThatThrownBy(() -> silent.departingFrom(80, 100))
                .hasMessageContaining("implementation 80 % and timeliness 100 %");
        assertThat(silent.departingFrom(60, 100)).isSameAs(silent);
        Assessment explained = new Assessment(silent.score(), grounds, new Reason("One country only."));
        assertThat(explained.departingFrom(80, 100)).isSameAs(explained);
    }
}
