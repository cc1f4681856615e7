package io.followthrough.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceTest {

    @ParameterizedTest
    @CsvSource({
        "E-1,        E-1, E-1,     E-1, 1, /evaluations/E-1",
        "E-1/2.3,    E-1, E-1/2.3, 2.3, 2, /recommendations/E-1/2.3",
        "E-1/2.3/A4, E-1, E-1/2.3, A4,  3, /recommendations/E-1/2.3#A4",
    })
    void a_reference_names_what_it_belongs_to(
            String text, String evaluation, String recommendation, String last, int depth, String page) {
        Reference reference = new Reference(text);

        assertThat(reference.evaluation()).isEqualTo(evaluation);
        assertThat(reference.recommendation()).isEqualTo(recommendation);
        assertThat(reference.last()).isEqualTo(last);
        assertThat(reference.depth()).isEqualTo(depth);
        assertThat(reference.page()).isEqualTo(page);
    }
}
