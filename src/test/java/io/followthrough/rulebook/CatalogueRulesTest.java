package io.followthrough.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The rest of the catalogue by example. Each example is a recommendation of medium priority that was published and agreed
 * to on 1 January 2024, with one action that was promised and begun on that day; the table says what else is so.
 */
class CatalogueRulesTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            rule                          | case                            | recommendation                                    | action | as of      | since
            NO_LEAD_UNIT                  | nobody was asked in five days   | status=AWAITING_RESPONSE; position=; unit=        | -      | 2024-01-07 | 2024-01-07
            NO_LEAD_UNIT                  | there is a day left             | status=AWAITING_RESPONSE; position=; unit=        | -      | 2024-01-06 | -
            NO_LEAD_UNIT                  | somebody was asked              | status=AWAITING_RESPONSE; position=               | -      | 2024-03-01 | -
            REASON_MISSING                | disagrees and does not say why  | position=DISAGREE                                 | -      | 2024-01-01 | 2024-01-01
            REASON_MISSING                | says why                        | position=DISAGREE; reason=Others do it            | -      | 2024-01-01 | -
            REASON_MISSING                | agrees                          |                                                   | -      | 2024-01-01 | -
            REASON_MISSING                | sums up its parts               | position=PARTIALLY_AGREE; status=SPLIT            | -      | 2024-01-01 | -
            PARTIAL_SCOPE_MISSING         | does not say which part         | position=PARTIALLY_AGREE; reason=Not all          | -      | 2024-01-02 | 2024-01-01
            PARTIAL_SCOPE_MISSING         | says which part                 | position=PARTIALLY_AGREE; acceptedPart=The first  | -      | 2024-01-02 | -
            DISAGREEMENT_OF_HIGH_PRIORITY | of high priority                | position=DISAGREE; reason=Others; priority=HIGH   | -      | 2024-01-02 | 2024-01-01
            DISAGREEMENT_OF_HIGH_PRIORITY | of medium priority              | position=DISAGREE; reason=Others                  | -      | 2024-01-02 | -
            ACTION_FAR_OFF                | a year and a day, medium        |                                                   | originalDue=2025-01-01; due=2025-01-01 | 2024-01-02 | 2024-01-01
            ACTION_FAR_OFF                | a year, medium                  |                                                   | originalDue=2024-12-31; due=2024-12-31 | 2024-01-02 | -
            ACTION_FAR_OFF                | a year and a day, low           | priority=LOW                                      | originalDue=2025-01-01; due=2025-01-01 | 2024-01-02 | -
            ACTION_RETROACTIVE            | due before the promise          |                                                   | originalDue=2023-12-31; due=2023-12-31 | 2024-01-02 | 2024-01-01
            ACTION_RETROACTIVE            | due on the day of the promise   |                                                   | originalDue=2024-01-01; due=2024-01-01 | 2024-01-02 | -
            ACTION_WITH_SEVERAL_OWNERS    | two units                       |                                                   | owner=Trade / Finance | 2024-01-02 | 2024-01-01
            ACTION_WITH_SEVERAL_OWNERS    | one with a long name            |                                                   | owner=Head of Trade   | 2024-01-02 | -
            ACTION_NEEDS_FUNDING          | the money is not there          |                                                   | fundingRequired=true  | 2024-01-02 | 2024-01-01
            ACTION_NEEDS_FUNDING          | it has ended                    |                                                   | fundingRequired=true; status=COMPLETED; endedOn=2024-01-02 | 2024-01-02 | -
            ACTION_REPEATS_RECOMMENDATION | the same words                  | text=Train all staff in trade policy              | text=Train all staff in trade policy. | 2024-01-02 | 2024-01-01
            ACTION_REPEATS_RECOMMENDATION | other words                     | text=Train all staff in trade policy              | text=Hold four courses by June        | 2024-01-02 | -
            RECURRENCE                    | said before, and closed         | resembles=OLD/1; resemblance=80; resembledClosedOn=2024-02-01 | - | 2024-02-02 | 2024-02-01
            RECURRENCE                    | only a little alike             | resembles=OLD/1; resemblance=79; resembledClosedOn=2024-02-01 | - | 2024-02-02 | -
            ORPHANED                      | its unit is gone                |  | unitClosedOn=2024-02-01 | 2024-02-02 | 2024-02-01
            ORPHANED                      | it has ended                    |  | unitClosedOn=2024-02-01; status=HANDED_OVER; endedOn=2024-02-02 | 2024-02-02 | -
            REPORT_DUE_SOON               | fifteen days are left           |                                                   | -      | 2024-06-14 | 2024-06-14
            REPORT_DUE_SOON               | sixteen days are left           |                                                   | -      | 2024-06-13 | -
            REPORT_DUE_SOON               | it is stalled already           |                                                   | -      | 2024-06-30 | -
            ACTION_OVERDUE_ORIGINAL       | put off                         |                                                   | originalDue=2024-02-01; due=2024-06-01; slips=1; slippedOn=2024-01-20 | 2024-02-02 | 2024-02-02
            ACTION_OVERDUE_ORIGINAL       | the first date is today         |                                                   | originalDue=2024-02-01; due=2024-06-01; slips=1; slippedOn=2024-01-20 | 2024-02-01 | -
            ACTION_OVERDUE_ORIGINAL       | overdue by any date             |                                                   | originalDue=2024-02-01; due=2024-06-01; slips=1; slippedOn=2024-01-20 | 2024-06-02 | -
            ACTION_SLIPPED                | by more than a year             |                                                   | originalDue=2024-02-01; due=2025-02-01; slips=2; slippedOn=2024-01-20 | 2024-01-21 | 2024-01-20
            ACTION_SLIPPED                | by a year                       |                                                   | originalDue=2024-02-01; due=2025-01-31; slips=2; slippedOn=2024-01-20 | 2024-01-21 | -
            ACTION_REVISED_AFTER_DUE      | asked for too late              |                                                   | due=2024-06-01; slips=1; slippedOn=2024-03-20; revisedAfterDue=true | 2024-03-21 | 2024-03-20
            ACTION_REVISED_AFTER_DUE      | asked for in time               |                                                   | due=2024-06-01; slips=1; slippedOn=2024-01-20 | 2024-03-21 | -
            ACTION_FAR_BEHIND             | less than half done             |                                                   | due=2024-02-01; percent=49 | 2024-02-02 | 2024-02-02
            ACTION_FAR_BEHIND             | half done                       |                                                   | due=2024-02-01; percent=50 | 2024-02-02 | -
            ACTION_FAR_BEHIND             | its last day is today           |                                                   | due=2024-02-01; percent=0  | 2024-02-01 | -
            LONG_OUTSTANDING              | for eighteen months             |                                                   | -      | 2025-07-01 | 2025-07-01
            LONG_OUTSTANDING              | one day less                    |                                                   | -      | 2025-06-30 | -
            LONG_OUTSTANDING              | published on a leap day         | issuedOn=2024-02-29; respondedOn=2024-02-29       | -      | 2025-08-29 | 2025-08-29
            LONG_OUTSTANDING              | published on a long month's end | issuedOn=2024-08-31; respondedOn=2024-08-31       | -      | 2026-02-28 | 2026-02-28
            LONG_OUTSTANDING              | closed                          | status=CLOSED; closedOn=2024-05-01                | -      | 2025-07-01 | -
            HORIZON_REACHED               | after four years                |                                                   | -      | 2028-01-01 | 2028-01-01
            HORIZON_REACHED               | one day less                    |                                                   | -      | 2027-12-31 | -
            OVERDUE_FOR_HEAD              | by sixteen days                 |                                                   | due=2024-02-01 | 2024-02-17 | 2024-02-17
            OVERDUE_FOR_HEAD              | by fifteen days                 |                                                   | due=2024-02-01 | 2024-02-16 | -
            OVERDUE_FOR_HEAD              | by eight days, high             | priority=HIGH                                     | due=2024-02-01 | 2024-02-09 | 2024-02-09
            OVERDUE_FOR_HEAD              | management hears of it          |                                                   | due=2024-02-01 | 2024-04-02 | -
            OVERDUE_FOR_MANAGEMENT        | by sixty-one days               |                                                   | due=2024-02-01 | 2024-04-02 | 2024-04-02
            OVERDUE_FOR_MANAGEMENT        | by sixty days                   |                                                   | due=2024-02-01 | 2024-04-01 | -
            OVERDUE_FOR_MANAGEMENT        | the committee hears of it       |                                                   | due=2024-02-01 | 2024-07-31 | -
            OVERDUE_FOR_MANAGEMENT        | by ninety days, high            | priority=HIGH                                     | due=2024-02-01 | 2024-05-01 | 2024-04-02
            OVERDUE_FOR_MANAGEMENT        | by ninety-one days, high        | priority=HIGH                                     | due=2024-02-01 | 2024-05-02 | -
            OVERDUE_FOR_COMMITTEE         | by half a year                  |                                                   | due=2024-02-01 | 2024-07-31 | 2024-07-31
            OVERDUE_FOR_COMMITTEE         | the director hears of it, high  | priority=HIGH                                     | due=2024-02-01 | 2025-02-01 | -
            OVERDUE_FOR_COMMITTEE         | by a year and a day, medium     |                                                   | due=2024-02-01 | 2025-02-01 | 2024-07-31
            OVERDUE_FOR_COMMITTEE         | closure is asked for            |                                                   | due=2024-02-01; status=CLOSURE_REQUESTED; closureRequestedOn=2024-07-01 | 2024-07-31 | -
            OVERDUE_FOR_DIRECTOR          | by a year and a day, high       | priority=HIGH                                     | due=2024-02-01 | 2025-02-01 | 2025-02-01
            OVERDUE_FOR_DIRECTOR          | by a year and a day, medium     |                                                   | due=2024-02-01 | 2025-02-01 | -
            VERIFICATION_LATE             | for thirty-one days             |                                                   | status=CLOSURE_REQUESTED; closureRequestedOn=2024-02-01 | 2024-03-03 | 2024-03-03
            VERIFICATION_LATE             | for thirty days                 |                                                   | status=CLOSURE_REQUESTED; closureRequestedOn=2024-02-01 | 2024-03-02 | -
            EVIDENCE_MISSING              | nothing shows it                |                                                   | status=CLOSURE_REQUESTED; closureRequestedOn=2024-02-01 | 2024-02-02 | 2024-02-01
            EVIDENCE_MISSING              | something shows it              |                                                   | status=CLOSURE_REQUESTED; closureRequestedOn=2024-02-01; evidence=1 | 2024-02-02 | -
            CLOSURE_NOT_CONVINCING        | returned                        |                                                   | returnedOn=2024-02-03 | 2024-02-04 | 2024-02-03
            CLOSURE_NOT_CONVINCING        | asked for again                 |                                                   | returnedOn=2024-02-03; status=CLOSURE_REQUESTED; closureRequestedOn=2024-02-04 | 2024-02-04 | -
            CLOSED_WITH_OPEN_ACTION       | goes on                         | status=CLOSED; closedOn=2024-02-01                | -      | 2024-02-02 | 2024-02-01
            CLOSED_WITH_OPEN_ACTION       | has ended                       | status=CLOSED; closedOn=2024-02-01                | status=HANDED_OVER; endedOn=2024-01-31 | 2024-02-02 | -
            ENDED_WITHOUT_REASON          | nobody says why                 |                                                   | status=NO_LONGER_APPLICABLE; endedOn=2024-02-01 | 2024-02-02 | 2024-02-01
            ENDED_WITHOUT_REASON          | overtaken                       |                                                   | status=NO_LONGER_APPLICABLE; endedOn=2024-02-01; endReason=Overtaken | 2024-02-02 | -
            COMPLETED_BUT_GIVEN_UP        | the report says cancelled       |                                                   | status=COMPLETED; endedOn=2024-02-01; lastNote=The course was cancelled. | 2024-02-02 | 2024-02-01
            COMPLETED_BUT_GIVEN_UP        | the report says done            |                                                   | status=COMPLETED; endedOn=2024-02-01; lastNote=The course was held. | 2024-02-02 | -
            COMPLETED_BUT_GIVEN_UP        | a longer word                   |                                                   | status=COMPLETED; endedOn=2024-02-01; lastNote=The uncancelledness was held. | 2024-02-02 | -
            VERIFICATION_VOID             | new evidence was shown          |                                                   | status=CLOSURE_REQUESTED; closureRequestedOn=2024-02-03; voidedOn=2024-02-03; evidence=2 | 2024-02-04 | 2024-02-03
            VERIFICATION_VOID             | returned, and asked for again   |                                                   | status=CLOSURE_REQUESTED; closureRequestedOn=2024-02-09; voidedOn=2024-02-03; evidence=3 | 2024-02-09 | -
            VERIFICATION_VOID             | never verified before           |                                                   | status=CLOSURE_REQUESTED; closureRequestedOn=2024-02-03; evidence=1 | 2024-02-04 | -
            RECOMMENDATION_CLOSABLE       | its action was verified         |                                                   | status=COMPLETED; endedOn=2024-02-01; evidence=1 | 2024-02-02 | 2024-02-01
            RECOMMENDATION_CLOSABLE       | done before management answered | respondedOn=2024-02-10                            | status=COMPLETED; endedOn=2024-02-01; evidence=1 | 2024-02-12 | 2024-02-10
            RECOMMENDATION_CLOSABLE       | its action is not verified yet  |                                                   | status=CLOSURE_REQUESTED; closureRequestedOn=2024-02-01; evidence=1 | 2024-02-02 | -
            RECOMMENDATION_CLOSABLE       | its action came to nothing      |                                                   | status=NOT_IMPLEMENTED; endedOn=2024-02-01 | 2024-02-02 | -
            RECOMMENDATION_CLOSABLE       | it is closed                    | status=CLOSED; closedOn=2024-02-02                | status=COMPLETED; endedOn=2024-02-01; evidence=1 | 2024-02-02 | -
            RECOMMENDATION_CLOSABLE       | management disagrees            | position=DISAGREE; reason=Others                  | status=COMPLETED; endedOn=2024-02-01; evidence=1 | 2024-02-02 | -
            PLAN_WEAK_ALIGNMENT           | less than half of it            | status=CLOSED; closedOn=2024-02-02; alignment=49  | status=COMPLETED; endedOn=2024-02-01; evidence=1 | 2024-02-03 | 2024-02-02
            PLAN_WEAK_ALIGNMENT           | half of it                      | status=CLOSED; closedOn=2024-02-02; alignment=50  | status=COMPLETED; endedOn=2024-02-01; evidence=1 | 2024-02-03 | -
            PLAN_WEAK_ALIGNMENT           | nobody has assessed it          | status=CLOSED; closedOn=2024-02-02                | status=COMPLETED; endedOn=2024-02-01; evidence=1 | 2024-02-03 | -
            RISK_REVIEW_DUE               | its day has come                |                                                   | status=NOT_IMPLEMENTED; endedOn=2024-02-01; riskReviewOn=2025-02-01 | 2025-02-01 | 2025-02-01
            RISK_REVIEW_DUE               | its day is tomorrow             |                                                   | status=NOT_IMPLEMENTED; endedOn=2024-02-01; riskReviewOn=2025-02-01 | 2025-01-31 | -
            """, useHeadersInDisplayName = true)
    void rules(RuleCode rule, String situation, String recommendation, String action, LocalDate asOf, LocalDate since) {
        List<Flag> found = Situation.flags(recommendation, action, asOf).stream()
                .filter(flag -> flag.rule().equals(rule))
                .toList();

        assertThat(found).hasSize(since == null ? 0 : 1);
        assertThat(found).allSatisfy(flag -> assertThat(flag.since()).isEqualTo(since));
    }
}
