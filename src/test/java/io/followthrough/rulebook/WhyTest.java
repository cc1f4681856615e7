package io.followthrough.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.portfolio.ActionRow;
import io.followthrough.portfolio.RecommendationRow;
import io.followthrough.rulebook.policy.Numbers;
import io.followthrough.rulebook.policy.Policy;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is said about the conditions of a rule agrees with what the rule does. */
class WhyTest {

    private static final ConditionWords WORDS = new ConditionWords(Example.RULES.words(), Locale.UK);

    private final long seed = Long.getLong("seed", System.nanoTime());

    @Test
    void a_rule_fires_exactly_when_each_of_its_conditions_holds() {
        Random chance = new Random(seed);
        int asked = 0;
        for (int number = 0; number < 300; number++) {
            Story story = Story.random(chance, number);
            LocalDate day = LocalDate.of(2024, 1, 1).plusDays(chance.nextInt(700));
            List<ActionRow> actions = story.actions(day);
            for (RecommendationRow row : story.recommendation(day)) {
                List<Flag> flags = Example.judge(List.of(row), actions);
                Policy policy = Numbers.everyDay().of(row.kind(), row.priority());
                for (Rule rule : Example.RULES.rules()) {
                    List<String> subjects = Walk.judgesActions(rule)
                            ? actions.stream().map(ActionRow::reference).toList()
                            : List.of(row.reference());
                    for (String subject : subjects) {
                        List<Why.Condition> conditions =
                                new Walk(rule, policy, row, actions, subject, WORDS).conditions();
                        assertThat(conditions.stream().allMatch(Why.Condition::holds))
                                .as("%s of %s as of %s: %s, seed %d", rule.code(), subject, day, conditions, seed)
                                .isEqualTo(flags.stream()
                                        .anyMatch(flag -> flag.rule().equals(rule.code())
                                                && flag.subject().equals(subject)));
                        asked++;
                    }
                }
            }
        }
        assertThat(asked).isGreaterThan(1000);
    }

    @Test
    void the_first_condition_that_does_not_hold_is_named_with_its_value_and_what_is_needed() {
        LocalDate day = LocalDate.of(2024, 1, 31);
        Example example = new Example(day);

        assertThat(conditions("RESPONSE_OVERDUE", example))
                .containsExactly(
                        new Why.Condition("no response is published yet", true, "yes", true),
                        new Why.Condition("days since the evaluation was published", 30L, "more than 42", false));
    }

    @Test
    void a_step_of_escalation_is_silent_because_a_higher_one_speaks() {
        Example example =
                Example.accepted(LocalDate.of(2024, 5, 1)).action("Train them", "staff", LocalDate.of(2024, 2, 1));

        assertThat(conditions("OVERDUE_FOR_HEAD", example))
                .last()
                .isEqualTo(new Why.Condition(
                        "late enough for a higher step, which takes the place of this one", true, "no", false));
    }

    @Test
    void what_would_have_to_be_missing_is_listed() {
        Example example = Example.accepted(LocalDate.of(2024, 3, 1)).action("Train them", "staff", null);

        assertThat(conditions("UNADDRESSED", example)).last().satisfies(condition -> {
            assertThat(condition.holds()).isFalse();
            assertThat(condition.value()).isEqualTo(List.of(Example.REFERENCE + "/A1"));
            assertThat(condition.needed()).isEqualTo("none");
            assertThat(condition.words()).contains("the text promises nothing: no");
        });
    }

    @Test
    void every_fact_that_a_rule_looks_at_has_words() {
        Example example = Example.accepted(LocalDate.of(2024, 3, 1)).action("Train them", "staff", null);
        Stream<String> said = Example.RULES.rules().stream()
                .flatMap(rule -> conditions(rule.code().name(), example).stream())
                .map(Why.Condition::words);

        assertThat(said).allSatisfy(words -> assertThat(words).doesNotContain("$", "==", "&&", "||"));
    }

    private static List<Why.Condition> conditions(String code, Example example) {
        RecommendationRow row = example.recommendation();
        Rule rule = Example.RULES.rules().stream()
                .filter(each -> each.code().name().equals(code))
                .findFirst()
                .orElseThrow();
        String subject = Walk.judgesActions(rule) ? Example.REFERENCE + "/A1" : Example.REFERENCE;
        return new Walk(rule, Numbers.everyDay().of(row.kind(), row.priority()), row, example.actions, subject, WORDS)
                .conditions();
    }
}
