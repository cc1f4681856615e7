package io.followthrough.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.portfolio.Portfolio;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
        List<String> references = new ArrayList<>();
        for (int evaluation = 0; evaluation < 10; evaluation++) {
            String reference = "EVAL-" + evaluation;
            stored.accepted(reference, ISSUED, 500);
            IntStream.rangeClosed(1, 500).forEach(number -> references.add(reference + "/" + number));
        }
        List<String> planned = references.stream()
                .filter(reference -> reference.hashCode() % 2 == 0)
                .toList();
        stored.actions(planned.stream()
                .flatMap(reference -> Stream.of("/A1", "/A2")
                        .map(action -> new Object[] {reference + action, reference, Date.valueOf(ISSUED)}))
                .toList());

        List<Flag> flags = new ArrayList<>();
        int judged = rulebook.judge(DAY, flags::add);

        assertThat(judged).isEqualTo(5000 + 2 * planned.size()).isGreaterThan(9000);
        assertThat(portfolio.chunks(DAY)).hasSizeGreaterThan(3);
        assertThat(flags).allMatch(flag -> flag.rule().equals(RuleCode.UNADDRESSED));
        references.removeAll(Set.copyOf(planned));
        assertThat(flags.stream().map(Flag::subject)).containsExactlyInAnyOrderElementsOf(references);
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
