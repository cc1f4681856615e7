package io.followthrough.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenDayTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2020-10-31             | 2020-10-31
        2020/10                | 2020-10-31
        05/2012                | 2012-05-31
        2016-02                | 2016-02-29
        Q4 2019                | 2019-12-31
        2020 Q1                | 2020-03-31
        Fourth quarter of 2021 | 2021-12-31
        second quarter 2022    | 2022-06-30
        2019                   | 2019-12-31
        2020/13                |
        2021-02-30             |
        Ongoing                |
        Not applicable         |
        n/a                    |
        TBD                    |
        late 2019              |
        """)
    void a_period_means_its_last_day_and_a_word_is_no_day(String written, @Nullable LocalDate day) {
        assertThat(new WrittenDay(written).day().orElse(null)).isEqualTo(day);
    }
}
