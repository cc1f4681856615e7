package io.followthrough.rulebook;

import static io.followthrough.rulebook.RuleCode.UNADDRESSED;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.action.ActionStatus;
import io.followthrough.evaluation.Priority;
import io.followthrough.response.Position;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** rules/plan.drl by example: 30 days from an acceptance to a real action, none at all with high priority. */
class PlanRulesTest {

    private static final LocalDate LATER = LocalDate.of(2024, 6, 1);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "-", useHeadersInDisplayName = true, textBlock = """
            rule        | case                                       | position        | priority | responded  | closed     | action     | owner | as of      | since
            UNADDRESSED | the 30th day                               | AGREE           | MEDIUM   | 2024-01-31 | -          | -          | -     | 2024-03-01 | -
            UNADDRESSED | the 31st day                               | AGREE           | MEDIUM   | 2024-01-31 | -          | -          | -     | 2024-03-02 | 2024-03-02
            UNADDRESSED | the 31st day, low priority                 | AGREE           | LOW      | 2024-01-31 | -          | -          | -     | 2024-03-02 | 2024-03-02
            UNADDRESSED | half accepted is accepted                  | PARTIALLY_AGREE | MEDIUM   | 2024-01-31 | -          | -          | -     | 2024-05-01 | 2024-03-02
            UNADDRESSED | high priority, the same day                | AGREE           | HIGH     | 2024-01-31 | -          | -          | -     | 2024-01-31 | -
            UNADDRESSED | high priority, the next day                | AGREE           | HIGH     | 2024-01-31 | -          | -          | -     | 2024-02-01 | 2024-02-01
            UNADDRESSED | a disagreement is an answer                | DISAGREE        | HIGH     | 2024-01-31 | -          | -          | -     | 2026-11-23 | -
            UNADDRESSED | not answered yet                           | -               | HIGH     | -          | -          | -          | -     | 2026-11-23 | -
            UNADDRESSED | closed                                     | AGREE           | HIGH     | 2024-01-31 | 2024-04-01 | -          | -     | 2024-05-01 | -
            UNADDRESSED | a real action                              | AGREE           | HIGH     | 2024-01-31 | -          | Train them | staff | 2024-05-01 | -
            UNADDRESSED | a real action, whose owner is missing      | AGREE           | HIGH     | 2024-01-31 | -          | Train them | -     | 2024-05-01 | -
            UNADDRESSED | a real text that begins like a placeholder | AGREE           | HIGH     | 2024-01-31 | -          | No action beyond training | staff | 2024-05-01 | -
            UNADDRESSED | a placeholder                              | AGREE           | MEDIUM   | 2024-01-31 | -          | RAS        | staff | 2024-05-01 | 2024-03-02
            UNADDRESSED | nobody is to do it                         | AGREE           | MEDIUM   | 2024-01-31 | -          | Train them | N/A   | 2024-05-01 | 2024-03-02
            """)
    void acceptances(
            RuleCode rule,
            String situation,
            Position position,
            Priority priority,
            LocalDate responded,
            LocalDate closed,
            String action,
            String owner,
            LocalDate asOf,
            LocalDate since) {
        Example example = new Example(asOf);
        example.position = position;
        example.priority = priority;
        example.responded = responded;
        example.closed = closed;
        if (action != null) {
            example.action(action, owner, null);
        }

        assertThat(example.since(rule)).isEqualTo(since);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "-", useHeadersInDisplayName = true, textBlock = """
            rule                 | case                            | status            | closed     | action     | owner       | due        | since
            ACTION_WITHOUT_DATE  | no date                         | PLANNED           | -          | Train them | staff       | -          | 2024-02-01
            ACTION_WITHOUT_DATE  | no date, though begun           | IN_PROGRESS       | -          | Train them | staff       | -          | 2024-02-01
            ACTION_WITHOUT_DATE  | a date                          | PLANNED           | -          | Train them | staff       | 2024-12-31 | -
            ACTION_WITHOUT_DATE  | done, so the date is no matter  | CLOSURE_REQUESTED | -          | Train them | staff       | -          | -
            ACTION_WITHOUT_DATE  | ended                           | COMPLETED         | -          | Train them | staff       | -          | -
            ACTION_WITHOUT_DATE  | a placeholder needs no date     | PLANNED           | -          | n/a        | staff       | -          | -
            ACTION_WITHOUT_DATE  | the recommendation is closed    | PLANNED           | 2024-04-01 | Train them | staff       | -          | -
            ACTION_WITHOUT_OWNER | no owner                        | PLANNED           | -          | Train them | -           | 2024-12-31 | 2024-02-01
            ACTION_WITHOUT_OWNER | an owner who is nobody          | PLANNED           | -          | Train them | À désigner  | 2024-12-31 | 2024-02-01
            ACTION_WITHOUT_OWNER | an owner                        | PLANNED           | -          | Train them | Project team | 2024-12-31 | -
            ACTION_WITHOUT_OWNER | done, so the owner is no matter | CLOSURE_REQUESTED | -          | Train them | -           | 2024-12-31 | -
            ACTION_WITHOUT_OWNER | a placeholder needs no owner    | PLANNED           | -          | Néant      | -           | 2024-12-31 | -
            ACTION_WITHOUT_OWNER | the recommendation is closed    | PLANNED           | 2024-04-01 | Train them | -           | 2024-12-31 | -
            """)
    void promises(
            RuleCode rule,
            String situation,
            ActionStatus status,
            LocalDate closed,
            String action,
            String owner,
            LocalDate due,
            LocalDate since) {
        Example example = Example.accepted(LATER);
        example.closed = closed;
        LocalDate ended = status.open() ? null : LATER;
        example.action(action, owner, due, status, LocalDate.of(2024, 2, 1), null, ended, 1);

        assertThat(example.since(rule)).isEqualTo(since);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "None",
                "n/a",
                "N.A.",
                "no action",
                "No action.",
                "Nothing",
                "-",
                "…",
                "TBD",
                "RAS",
                "R.A.S.",
                "Néant",
                "neant",
                "Sans  objet",
                "Aucune",
                "keine",
                "Keine Massnahmen",
                "KEINE MAẞNAHMEN",
                "entfällt",
                "k. A.",
                "nessuna azione",
                "Ninguna",
                "no aplica",
                "Ninguna acción",
                "nenhuma ação",
                "(not applicable)",
                "To be determined"
            })
    void a_placeholder_is_seen_through_in_any_language(String text) {
        assertThat(Example.accepted(LATER).action(text, "staff", null).since(UNADDRESSED))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nobody is left behind",
                "Keine Bewilligung ohne Prüfung mehr erteilen",
                "RAS Tanura office to report",
                "Rien n'est publié sans relecture",
                "培训工作人员",
                "تدريب الموظفين",
                "Обучить сотрудников",
                "1"
            })
    void a_real_text_is_not_mistaken_for_a_placeholder(String text) {
        assertThat(Example.accepted(LATER).action(text, "staff", null).since(UNADDRESSED))
                .isNull();
    }

    @Test
    void one_real_action_among_placeholders_is_enough() {
        Example example = Example.accepted(LATER)
                .action("RAS", "staff", null)
                .action("Train them", "nobody", null)
                .action("Publish the guide", "staff", null);

        assertThat(example.since(UNADDRESSED)).isNull();
        assertThat(example.since(new RuleCode("ACTION_WITHOUT_OWNER"))).isNotNull();
    }

    @Test
    void a_real_action_that_has_ended_was_real_all_the_same() {
        Example example = Example.accepted(LATER)
                .action("Train them", "staff", null, ActionStatus.COMPLETED, LATER.minusDays(90), null, LATER, 1);

        assertThat(example.since(UNADDRESSED)).isNull();
    }

    @Test
    void the_flag_keeps_the_facts_and_numbers_that_it_used() {
        Example example = Example.accepted(LATER).action("RAS", "staff", null);
        example.respondedEstimated = true;

        assertThat(example.flags())
                .filteredOn(flag -> flag.rule().equals(UNADDRESSED))
                .singleElement()
                .satisfies(flag -> {
                    assertThat(flag.subject()).isEqualTo(Example.REFERENCE);
                    assertThat(flag.facts())
                            .containsEntry("respondedOn", LocalDate.of(2024, 1, 1))
                            .containsEntry("respondedOnEstimated", true)
                            .containsEntry("daysSinceResponse", 152L)
                            .containsEntry("unaddressedDays", 30)
                            .containsEntry("placeholders", List.of("RAS"));
                });
    }
}
