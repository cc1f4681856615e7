package io.followthrough.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.action.ActionStatus;
import io.followthrough.response.Position;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExplanationsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Explanations explanations = new Explanations(new RulesInForce(Example.RULES, Clock.systemUTC()));

    @Test
    void an_unaddressed_recommendation_says_why_and_that_its_date_is_an_estimate() {
        Example example = new Example(TODAY);
        example.issued = LocalDate.of(2019, 12, 31);
        example.position = Position.PARTIALLY_AGREE;
        example.responded = example.issued;
        example.respondedEstimated = true;

        assertThat(explain(example, RuleCode.UNADDRESSED))
                .isEqualTo(
                        new Explanation(
                                "Unaddressed",
                                "Management's position, \"Partially agrees\", was published on 31 December 2019, an estimate because the document names no day. No real action has been planned in the 2,519 days since then; for priority \"Medium\" the policy allows 30 days.",
                                "Plan at least one action that says what will be done, and name who answers for it.",
                                "It stays unaddressed, and is judged again every day, until a real action is planned. That action is then followed up until it ends."));
    }

    @Test
    void placeholders_are_named() {
        Example example = Example.accepted(TODAY).action("RAS", "staff", null).action("n/a", null, null);

        assertThat(explain(example, RuleCode.UNADDRESSED).explanation())
                .doesNotContain("estimate")
                .contains("names nobody to do it: ", "\"RAS\"", "\"n/a\"");
    }

    @Test
    void one_day_is_not_one_days() {
        Example example = Example.accepted(TODAY).action("Train them", "staff", TODAY.minusDays(1));

        assertThat(explain(example, RuleCode.ACTION_OVERDUE).explanation())
                .isEqualTo("This action was due on 22 November 2026 and is 1 day late. Progress reported so far: 0 %.");
    }

    @ParameterizedTest
    @MethodSource("io.followthrough.rulebook.Example#codes")
    void every_blank_of_every_rule_is_filled(RuleCode rule) {
        Flag flag = flagged(rule).stream()
                .filter(each -> each.rule().equals(rule))
                .findFirst()
                .orElseThrow();
        Explanation words = explanations.of(flag, Locale.UK);

        assertThat(words.title() + words.explanation() + words.remedy() + words.next())
                .doesNotContain("{", "}", "null")
                .doesNotContainPattern("\\d{4}-\\d{2}");
        assertThat(words.explanation()).endsWith(".");
    }

    private Explanation explain(Example example, RuleCode rule) {
        Flag found = example.flags().stream()
                .filter(flag -> flag.rule().equals(rule))
                .findFirst()
                .orElseThrow();
        return explanations.of(found, Locale.UK);
    }

    private static List<Flag> flagged(RuleCode rule) {
        Example waiting = new Example(TODAY);
        Example accepted = Example.accepted(TODAY);
        return switch (rule.name()) {
            case "RESPONSE_DUE_SOON" -> {
                waiting.issued = TODAY.minusDays(40);
                yield waiting.flags();
            }
            case "RESPONSE_OVERDUE" -> waiting.flags();
            case "UNADDRESSED" -> accepted.flags();
            case "ACTION_DUE_SOON" ->
                accepted.action("Train them", "staff", TODAY).flags();
            case "ACTION_OVERDUE", "ACTION_STALLED" ->
                accepted.action("Train them", "staff", TODAY.minusDays(400)).flags();
            case "ACTION_WITHOUT_DATE", "ACTION_WITHOUT_OWNER" ->
                accepted.action("Train them", null, null).flags();
            case "CLOSED_WITHOUT_EVIDENCE" ->
                accepted.action("Train them", "staff", null, ActionStatus.COMPLETED, accepted.issued, null, TODAY, 0)
                        .flags();
            default -> Situation.firing(rule);
        };
    }
}
