package io.followthrough.portfolio;

import static io.followthrough.portfolio.History.ISSUED;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.DomainTest;
import io.followthrough.action.ActionStatus;
import io.followthrough.action.Decision;
import io.followthrough.action.Evidence;
import io.followthrough.action.FollowingUp;
import io.followthrough.action.ProgressReport;
import io.followthrough.action.Verification.Verdict;
import io.followthrough.action.ending.EarlyOutcome;
import io.followthrough.action.ending.EndingEarly;
import io.followthrough.action.ending.Proposal;
import io.followthrough.action.extension.Extending;
import io.followthrough.action.extension.Extension;
import io.followthrough.action.handover.HandingOver;
import io.followthrough.people.Unit;
import io.followthrough.people.Units;
import io.followthrough.portfolio.edition.Editions;
import io.followthrough.portfolio.search.SearchingTexts;
import io.followthrough.response.PlannedAction;
import io.followthrough.response.Position;
import io.followthrough.response.RespondingToRecommendations;
import io.followthrough.shared.Reason;
import io.followthrough.shared.UnitCode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What was promised, by whom and until when, and where an action stood, is right for past days too. */
@DomainTest
@Import({Portfolio.class, SearchingTexts.class, Editions.class, History.class})
class ActionsAsOfTest {

    private static final String ACTION = "EVAL-X/1/A1";
    private static final Reason WHY = new Reason("The partner is late.");

    @Autowired
    History history;

    @Autowired
    Units units;

    @Autowired
    RespondingToRecommendations responding;

    @Autowired
    FollowingUp followingUp;

    @Autowired
    Extending extending;

    @Autowired
    HandingOver handingOver;

    @Autowired
    EndingEarly endingEarly;

    @Autowired
    Portfolio portfolio;

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2024-03-01 | PLANNED           | 2024-06-30 | 0 | TRADE | staff  | Do it        | -          | -
            2024-05-01 | IN_PROGRESS       | 2024-06-30 | 0 | TRADE | staff  | Do it        | -          | -
            2024-05-08 | IN_PROGRESS       | 2024-09-30 | 1 | TRADE | staff  | Do it        | -          | -
            2024-06-01 | CLOSURE_REQUESTED | 2024-09-30 | 1 | TRADE | staff  | Do it        | 2024-06-01 | -
            2024-06-10 | IN_PROGRESS       | 2024-09-30 | 1 | TRADE | staff  | Do it        | -          | -
            2024-07-01 | IN_PROGRESS       | 2024-09-30 | 1 | MACRO | staff2 | Do it        | -          | -
            2024-08-01 | COMPLETED         | 2024-09-30 | 1 | MACRO | staff2 | Do it        | 2024-07-20 | 2024-08-01
            2024-08-10 | CLOSURE_REQUESTED | 2024-09-30 | 1 | MACRO | staff2 | Do it        | 2024-08-10 | -
            2024-08-20 | IN_PROGRESS       | 2024-09-30 | 1 | MACRO | staff2 | Do it        | -          | -
            2024-09-01 | IN_PROGRESS       | 2024-09-30 | 1 | MACRO | staff2 | Do a half    | -          | -
            2024-10-01 | NOT_IMPLEMENTED   | 2024-09-30 | 1 | MACRO | staff2 | Do a half    | 2024-08-10 | 2024-10-01
            2025-10-01 | IN_PROGRESS       | 2024-09-30 | 1 | MACRO | staff2 | Do a half    | -          | -
            """)
    void each_day_shows_what_held_then(
            LocalDate asOf,
            ActionStatus status,
            LocalDate due,
            int slips,
            String unit,
            String owner,
            String text,
            LocalDate closureRequestedOn,
            LocalDate endedOn) {
        aLongLife();

        assertThat(portfolio.action(ACTION, asOf).orElseThrow()).satisfies(row -> {
            assertThat(row.status()).isEqualTo(status);
            assertThat(row.due()).isEqualTo(due);
            assertThat(row.originalDue()).isEqualTo("2024-06-30");
            assertThat(row.slips()).isEqualTo(slips);
            assertThat(row.unit()).isEqualTo(unit);
            assertThat(row.owner()).isEqualTo(owner);
            assertThat(row.text()).isEqualTo(text);
            assertThat(row.closureRequestedOn()).isEqualTo(closureRequestedOn);
            assertThat(row.endedOn()).isEqualTo(endedOn);
            assertThat(row.voidedOn()).isEqualTo(asOf.equals(day(8, 10)) ? asOf : null);
            assertThat(row.riskReviewOn())
                    .isEqualTo(status == ActionStatus.NOT_IMPLEMENTED ? LocalDate.of(2025, 10, 1) : null);
        });
    }

    private void aLongLife() {
        history.evaluation("EVAL-X", ISSUED, false, "1");
        units.save(Unit.named("MACRO", "Macroeconomic Support"));
        responding.recordPublished("EVAL-X/1", Position.AGREE, null, ISSUED, false);
        followingUp.record(
                "EVAL-X/1",
                new PlannedAction("Do it", "staff", LocalDate.of(2024, 6, 30), null),
                ActionStatus.PLANNED,
                ISSUED);
        followingUp.reportProgress(ACTION, report("staff", day(5, 1)));
        extending.ask(ACTION, new Extension.Wish(LocalDate.of(2024, 9, 30), WHY, "staff", day(5, 1)), List.of(), 365);
        extending.decide(ACTION, new Decision(true, "office", day(5, 8), null));
        followingUp.requestClosure(ACTION, report("staff", day(6, 1)), new Evidence("Minutes", "staff", day(6, 1)));
        followingUp.returnClosure(ACTION, Verdict.PARTLY_CONVINCING, "office", WHY, day(6, 10));
        handingOver.offer(ACTION, new UnitCode("MACRO"), WHY, "staff", day(6, 20));
        handingOver.accept(ACTION, "staff2", "head2", day(7, 1));
        followingUp.requestClosure(ACTION, report("staff2", day(7, 20)), new Evidence("Note", "staff2", day(7, 20)));
        followingUp.verify(ACTION, "office", day(8, 1));
        followingUp.showMore(ACTION, new Evidence("It is not done", "staff2", day(8, 10)));
        followingUp.returnClosure(ACTION, Verdict.NOT_CONVINCING, "office", WHY, day(8, 20));
        followingUp.split(
                ACTION, "Do a half", List.of(new FollowingUp.Part("The other half", "staff2")), "staff2", day(9, 1));
        endingEarly.end(
                ACTION,
                new Proposal(EarlyOutcome.NOT_IMPLEMENTED, null, WHY, null, LocalDate.of(2025, 10, 1)),
                "office",
                day(10, 1));
        endingEarly.reviewRisk(ACTION, LocalDate.of(2025, 10, 1));
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2024, month, day);
    }

    private static ProgressReport report(String by, LocalDate on) {
        return new ProgressReport(50, "Begun", by, on);
    }
}
