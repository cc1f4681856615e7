package io.followthrough.intake.factsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts, times, countries and names, as documents write them. */
class FiguresTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        CHF 158’898                    | 158898    | CHF
        CHF 158'898                    | 158898    | CHF
        EUR 1.234.567,50               | 1234567.5 | EUR
        USD 1,234,567                  | 1234567   | USD
        US$ 2.5 million                | 2500000   | USD
        a contribution of CHF 144 million. The | 144000000 | CHF
        12 Mio. CHF                    | 12000000  | CHF
        €1.2 billion                   | 1200000000 | EUR
        CHF 158 898                    | 158898    | CHF
        """)
    void an_amount_is_read_in_whole_units(String text, String value, String currency) {
        assertThat(Amount.in(text)).isNotNull().satisfies(amount -> {
            assertThat(amount.value()).isEqualByComparingTo(value);
            assertThat(amount.currency()).isEqualTo(currency);
        });
    }

    @Test
    void a_number_without_currency_is_no_amount() {
        assertThat(Amount.in("25 programs in 17 countries")).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2018/2019                | 2019-12-31
        2019                     | 2019-12-31
        2019/20                  | 2020-12-31
        March 2020               | 2020-03-31
        February 2024            | 2024-02-29
        May to July 2021         | 2021-07-31
        """)
    void a_time_ends_with_the_year_or_month_that_it_names(String words, String lastDay) {
        assertThat(TimeNamed.of(words))
                .isNotNull()
                .extracting(TimeNamed::lastDay)
                .hasToString(lastDay);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        The evaluation was conducted in 2021 by Ayni (Peru) and covers 2015-2020.           | Ayni (Peru) | 2021        | 2015 | 2020
        In March 2020, the consultants Alder and Birch reviewed the work from 2012 to 2019. | Alder and Birch | March 2020 | 2012 | 2019
        It was carried out between 2018 and 2019 by Elm GmbH, an institute in Bern.         | Elm GmbH    | 2018 and 2019 | -  | -
        Nobody says anything.                                                               | -           | -           | -    | -
        """)
    void an_introduction_says_who_evaluated_when_and_what(
            String text, String evaluators, String conducted, Integer from, Integer to) {
        Introduction introduction = Introduction.of(text);

        assertThat(introduction.evaluators()).isEqualTo(evaluators);
        assertThat(
                        introduction.conducted() == null
                                ? null
                                : introduction.conducted().words())
                .isEqualTo(conducted);
        assertThat(introduction.periodFrom()).isEqualTo(from);
        assertThat(introduction.periodTo()).isEqualTo(to);
    }

    @Test
    void countries_are_divided_at_commas_and_at_the_last_and() {
        CountryList list = CountryList.in(
                "It covers projects in Bosnia and Herzegovina, Peru* and Viet Nam (* 1 case study). More follows.");

        assertThat(list.countries())
                .extracting(country -> country.name() + (country.caseStudy() ? "*" : ""))
                .containsExactly("Bosnia and Herzegovina", "Peru*", "Viet Nam");
        assertThat(list.announced()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        SECO                | 2019 | Evaluation of SECO’s activities on SME access | Support     | SECO-2019-SME
        World Food Programme| 2021 | -                                             | School feeding in Bénin | WFP-2021-SCHOOL
        Sida                | -    | -                                             | Évaluation of Énergie   | SIDA-ENERGIE
        -                   | 2020 | -                                             | -           | -
        """)
    void a_reference_names_institution_year_and_subject(
            String institution, Integer year, String subtitle, String title, String reference) {
        assertThat(ProposedReference.of(institution, year, subtitle, title)).isEqualTo(reference);
    }

    @Test
    void words_divided_at_the_end_of_a_line_are_joined() {
        List<Line> lines = List.of(
                Line.of("Cooperation matters. All-", 0, false),
                Line.of("round co-", 0, false),
                Line.of("operation of outcome-", 0, false),
                Line.of("and income-level data, and soft\u00ad", 0, false),
                Line.of("ware.", 0, false));

        assertThat(new Typesetting(lines).joined(lines))
                .isEqualTo(
                        "Cooperation matters. All-round cooperation of outcome- and income-level data, and software.");
    }
}
