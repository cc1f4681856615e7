package io.followthrough.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2020/10                     | 2020-10-31
            2020-10                     | 2020-10-31
            10/2020                     | 2020-10-31
            05/2012                     | 2012-05-31
            2016-02                     | 2016-02-29
            2012/02                     | 2012-02-29
            Q4 2019                     | 2019-12-31
            2019 Q1                     | 2019-03-31
            Q2/2020                     | 2020-06-30
            2020-Q3                     | 2020-09-30
            second quarter 2022         | 2022-06-30
            Fourth quarter of 2019      | 2019-12-31
            3rd quarter 2021            | 2021-09-30
            T4 2019                     | 2019-12-31
            4e trimestre 2019           | 2019-12-31
            quatrième trimestre de 2019 | 2019-12-31
            4. Quartal 2019             | 2019-12-31
            primer trimestre de 2020    | 2020-03-31
            H1 2020                     | 2020-06-30
            second half of 2020         | 2020-12-31
            December 2019               | 2019-12-31
            Dec 2019                    | 2019-12-31
            décembre 2019               | 2019-12-31
            März 2020                   | 2020-03-31
            giugno 2021                 | 2021-06-30
            2019                        | 2019-12-31
            late 2019                   | 2019-12-31
            end of calendar year 2018   | 2018-12-31
            2019-12-15                  | 2019-12-15
            15.12.2019                  | 2019-12-15
            15 December 2019            | 2019-12-15
            December 15, 2019           | 2019-12-15
            """)
    void a_period_means_its_last_day(String written, LocalDate day) {
        assertThat(WrittenDate.lastDay(written)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Ongoing",
                "TBD",
                "Not applicable",
                "n/a",
                "not applicable",
                "tbd",
                "continuous",
                "en cours",
                "13/2020",
                "2020/13",
                "2021-02-30",
                "2012-2016",
                "04/05/2020",
                "31.02.2020",
                "after the election of 2020",
                "Q3-Q4 2020"
            })
    void what_names_no_one_period_is_no_date(String written) {
        assertThat(WrittenDate.lastDay(written)).isEmpty();
    }
}
