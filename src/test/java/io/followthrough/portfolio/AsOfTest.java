package io.followthrough.portfolio;

import static io.followthrough.portfolio.History.ISSUED;
import static io.followthrough.portfolio.History.LATER;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.DomainTest;
import io.followthrough.action.ActionStatus;
import io.followthrough.action.FollowingUp;
import io.followthrough.evaluation.Priority;
import io.followthrough.evaluation.RecommendationStatus;
import io.followthrough.evaluation.closing.AdoptionLevel;
import io.followthrough.response.ActionPlan;
import io.followthrough.response.PlannedAction;
import io.followthrough.response.Position;
import io.followthrough.response.RespondingToRecommendations;
import io.followthrough.shared.Reason;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DomainTest
@Import({Portfolio.class, History.class})
class AsOfTest {

    @Autowired
    History history;

    @Autowired
    RespondingToRecommendations responding;

    @Autowired
    FollowingUp followingUp;

    @Autowired
    Portfolio portfolio;

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2024-03-01 | AWAITING_RESPONSE | -     | -                 | -   | -          | -
            2024-05-01 | AWAITING_RESPONSE | -     | -                 | -   | -          | -
            2024-05-02 | RESPONDED         | AGREE | PLANNED           | 0   | -          | 0
            2024-06-09 | RESPONDED         | AGREE | PLANNED           | 0   | -          | 0
            2024-06-10 | RESPONDED         | AGREE | IN_PROGRESS       | 40  | 2024-06-10 | 0
            2024-07-01 | RESPONDED         | AGREE | IN_PROGRESS       | 60  | 2024-07-01 | 0
            2024-08-01 | RESPONDED         | AGREE | CLOSURE_REQUESTED | 90  | 2024-08-01 | 1
            2024-08-15 | RESPONDED         | AGREE | COMPLETED         | 100 | 2024-08-01 | 1
            2024-09-01 | CLOSED            | AGREE | COMPLETED         | 100 | 2024-08-01 | 1
            """)
    void what_happens_later_does_not_count_yet(
            LocalDate asOf,
            RecommendationStatus status,
            Position position,
            ActionStatus actionStatus,
            Integer percent,
            LocalDate progressOn,
            Integer evidence) {
        history.aLifeFromIssueToClosure();

        RecommendationRow row = portfolio.recommendation("EVAL-X/1", asOf).orElseThrow();
        List<ActionRow> actions = portfolio.actionsOf("EVAL-X/1", asOf);

        assertThat(row.status()).isEqualTo(status);
        assertThat(row.position()).isEqualTo(position);
        assertThat(row.respondedOn()).isEqualTo(position == null ? null : LocalDate.of(2024, 5, 2));
        boolean closed = status == RecommendationStatus.CLOSED;
        assertThat(row.adoption()).isEqualTo(closed ? AdoptionLevel.HIGH : null);
        assertThat(row.closedOn()).isEqualTo(closed ? LocalDate.of(2024, 9, 1) : null);
        assertThat(row.asOf()).isEqualTo(asOf);
        if (actionStatus == null) {
            assertThat(actions).isEmpty();
            return;
        }
        assertThat(actions).singleElement().satisfies(action -> {
            assertThat(action.status()).isEqualTo(actionStatus);
            assertThat(action.percent()).isEqualTo(percent);
            assertThat(action.progressOn()).isEqualTo(progressOn);
            assertThat(action.evidence()).isEqualTo(evidence);
            assertThat(action.closureRequestedOn() != null).isEqualTo(evidence > 0);
            assertThat(action.endedOn() != null).isEqualTo(percent == 100);
            assertThat(action.due()).isEqualTo(LocalDate.of(2024, 12, 31));
            assertThat(action.dueRaw()).isEqualTo("Q4 2024");
            assertThat(action.unit()).isEqualTo("TRADE");
        });
    }

    @Test
    void a_row_says_all_there_is_to_know() {
        history.evaluation("EVAL-X", LocalDate.of(2019, 12, 31), true, "1");
        responding.recordPublished(
                "EVAL-X/1", Position.PARTIALLY_AGREE, new Reason("Others do it."), LocalDate.of(2019, 12, 31), true);

        assertThat(portfolio.recommendation("EVAL-X/1", LATER))
                .contains(new RecommendationRow(
                        "EVAL-X/1",
                        "EVAL-X",
                        "Evaluation EVAL-X",
                        "1",
                        "Recommendation 1",
                        Priority.MEDIUM,
                        "TRADE",
                        "Trade Promotion",
                        LocalDate.of(2019, 12, 31),
                        true,
                        RecommendationStatus.RESPONDED,
                        Position.PARTIALLY_AGREE,
                        "Others do it.",
                        LocalDate.of(2019, 12, 31),
                        true,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        LATER));
        assertThat(portfolio.recommendation("EVAL-X/1", LocalDate.of(2019, 12, 30)))
                .isEmpty();
    }

    @Test
    void a_draft_is_not_a_response_yet() {
        history.evaluation("EVAL-X", ISSUED, false, "1");
        responding.draft("EVAL-X/1", Position.DISAGREE, new Reason("No."), ActionPlan.empty(), "staff");
        responding.approve("EVAL-X/1", "head");

        assertThat(portfolio.recommendation("EVAL-X/1", LATER).orElseThrow()).satisfies(row -> {
            assertThat(row.awaitingResponse()).isTrue();
            assertThat(row.position()).isNull();
            assertThat(row.reason()).isNull();
        });
    }

    @Test
    void an_action_that_a_document_reports_in_progress_is_in_progress() {
        history.evaluation("EVAL-X", ISSUED, false, "1");
        responding.recordPublished("EVAL-X/1", Position.AGREE, null, ISSUED, false);
        followingUp.record(
                "EVAL-X/1", new PlannedAction("Do it", null, null, "Ongoing"), ActionStatus.IN_PROGRESS, ISSUED);
        followingUp.record("EVAL-X/1", new PlannedAction("Done", null, null, null), ActionStatus.COMPLETED, ISSUED);

        assertThat(portfolio.actionsOf("EVAL-X/1", ISSUED))
                .extracting(ActionRow::status)
                .containsExactly(ActionStatus.IN_PROGRESS, ActionStatus.COMPLETED);
        assertThat(portfolio.action("EVAL-X/1/A2", ISSUED)).isPresent();
        assertThat(portfolio.action("EVAL-X/1/A2", ISSUED.minusDays(1))).isEmpty();
    }
}
