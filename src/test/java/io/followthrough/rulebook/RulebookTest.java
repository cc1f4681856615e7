package io.followthrough.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.portfolio.Chunk;
import io.followthrough.portfolio.Portfolio;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@StoredPortfolio.Judged
class RulebookTest {

    private static final LocalDate ISSUED = LocalDate.of(2019, 12, 31);
    private static final LocalDate DAY = LocalDate.of(2020, 3, 1);

    @Autowired
    StoredPortfolio stored;

    @Autowired
    Portfolio portfolio;

    @Autowired
    Rulebook rulebook;

    @Test
    void ten_thousand_rows_are_judged_in_chunks_that_keep_actions_with_their_recommendation() {
        int recommendations = 5000;
        stored.accepted("EVAL-X", ISSUED, recommendations);
        List<Object[]> actions = new ArrayList<>();
        IntStream.rangeClosed(1, recommendations)
                .filter(number -> number % 2 == 0)
                .mapToObj("EVAL-X/%d"::formatted)
                .forEach(reference -> {
                    actions.add(new Object[] {reference + "/A1", reference, Date.valueOf(ISSUED)});
                    actions.add(new Object[] {reference + "/A2", reference, Date.valueOf(ISSUED)});
                });
        stored.actions(actions);

        List<Flag> flags = new ArrayList<>();
        int judged = rulebook.judge(DAY, flags::add);

        assertThat(judged).isEqualTo(10_000);
        assertThat(portfolio.chunks(DAY).map(Chunk::recommendations)).hasSizeGreaterThan(1);
        assertThat(flags).allMatch(flag -> flag.rule() == RuleCode.UNADDRESSED);
        assertThat(flags.stream().map(Flag::subject))
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, recommendations)
                        .filter(number -> number % 2 == 1)
                        .mapToObj("EVAL-X/%d"::formatted)
                        .toList());
    }

    @Test
    void one_recommendation_is_judged_by_itself() {
        stored.accepted("EVAL-X", ISSUED, 2);

        assertThat(rulebook.judge("EVAL-X/2", DAY)).singleElement().satisfies(flag -> {
            assertThat(flag.subject()).isEqualTo("EVAL-X/2");
            assertThat(flag.since()).isEqualTo(LocalDate.of(2020, 1, 31));
        });
        assertThat(rulebook.judge("EVAL-X/2", LocalDate.of(2020, 1, 30))).isEmpty();
        assertThat(rulebook.judge("EVAL-X/3", DAY)).isEmpty();
    }

    @Test
    void a_promise_made_later_does_not_clear_the_flag_of_an_earlier_day() {
        stored.accepted("EVAL-X", ISSUED, 1);
        stored.action("EVAL-X/1", 1, DAY);

        assertThat(rulebook.judge(DAY)).isEmpty();
        assertThat(rulebook.judge(DAY.minusDays(1))).extracting(Flag::rule).containsExactly(RuleCode.UNADDRESSED);
    }
}
