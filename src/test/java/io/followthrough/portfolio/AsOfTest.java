package io.followthrough.portfolio;

import static io.followthrough.portfolio.History.ISSUED;
import static io.followthrough.portfolio.History.LATER;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.DomainTest;
import io.followthrough.action.ActionStatus;
import io.followthrough.action.FollowingUp;
import io.followthrough.action.adoption.EndingRecommendations;
import io.followthrough.evaluation.EvaluationKind;
import io.followthrough.evaluation.Priority;
import io.followthrough.evaluation.RecommendationStatus;
import io.followthrough.evaluation.SplittingRecommendations;
import io.followthrough.evaluation.SplittingRecommendations.Part;
import io.followthrough.evaluation.closing.AdoptionLevel;
import io.followthrough.evaluation.closing.AdoptionScore;
import io.followthrough.evaluation.closing.Ending;
import io.followthrough.portfolio.edition.Editions;
import io.followthrough.portfolio.search.SearchingTexts;
import io.followthrough.response.ActionPlan;
import io.followthrough.response.Answer;
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
@Import({Portfolio.class, SearchingTexts.class, Editions.class, History.class})
class AsOfTest {

    @Autowired
    History history;

    @Autowired
    RespondingToRecommendations responding;

    @Autowired
    FollowingUp followingUp;

    @Autowired
    SplittingRecommendations splitting;

    @Autowired
    EndingRecommendations ending;

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
                        EvaluationKind.INDEPENDENT,
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
                        null,
                        null,
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
                        null,
                        null,
                        0,
                        null,
                        LATER));
        assertThat(portfolio.recommendation("EVAL-X/1", LocalDate.of(2019, 12, 30)))
                .isEmpty();
    }

    @Test
    void a_draft_is_not_a_response_yet() {
        history.evaluation("EVAL-X", ISSUED, false, "1");
        responding.draft("EVAL-X/1", Answer.of(Position.DISAGREE, new Reason("No.")), ActionPlan.empty(), "staff");
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2024-08-31 | RESPONDED | -                 | -          | -
            2024-09-01 | CLOSED    | ADOPTION_ASSESSED | 2024-09-01 | HIGH
            2024-10-31 | CLOSED    | ADOPTION_ASSESSED | 2024-09-01 | HIGH
            2024-11-01 | RESPONDED | -                 | -          | -
            2024-12-01 | CLOSED    | WITHDRAWN         | 2024-12-01 | -
            """)
    void what_is_reopened_later_was_closed_on_a_past_day(
            LocalDate asOf, RecommendationStatus status, Ending ending, LocalDate closedOn, AdoptionLevel adoption) {
        history.aLifeFromIssueToClosure();
        this.ending.reopen("EVAL-X/1", new Reason("It is not in force."), LocalDate.of(2024, 11, 1));
        this.ending.withdraw("EVAL-X/1", new Reason("No more."), "office", LocalDate.of(2024, 12, 1));

        RecommendationRow row = portfolio.recommendation("EVAL-X/1", asOf).orElseThrow();

        assertThat(row.status()).isEqualTo(status);
        assertThat(row.ending()).isEqualTo(ending);
        assertThat(row.closedOn()).isEqualTo(closedOn);
        assertThat(row.adoption()).isEqualTo(adoption);
        assertThat(row.score()).isEqualTo(adoption == null ? null : new AdoptionScore(95, 100, 100));
    }

    @Test
    void a_recommendation_that_was_closed_and_reopened_on_one_day_is_open() {
        history.aLifeFromIssueToClosure();
        LocalDate closed = LocalDate.of(2024, 9, 1);
        ending.reopen("EVAL-X/1", new Reason("By mistake."), closed);
        assertThat(portfolio.recommendation("EVAL-X/1", closed).orElseThrow().status())
                .isEqualTo(RecommendationStatus.RESPONDED);
        ending.withdraw("EVAL-X/1", new Reason("No more."), "office", closed);
        assertThat(portfolio.recommendation("EVAL-X/1", closed).orElseThrow().ending())
                .isEqualTo(Ending.WITHDRAWN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2024-04-30 | AWAITING_RESPONSE | -               | 0
            2024-05-01 | SPLIT             | -               | 3
            2024-06-01 | SPLIT             | -               | 3
            2024-07-01 | SPLIT             | -               | 3
            2024-08-01 | SPLIT             | PARTIALLY_AGREE | 3
            """)
    void parts_sum_up_what_they_are_parts_of(
            LocalDate asOf, RecommendationStatus status, Position position, int parts) {
        history.evaluation("EVAL-X", ISSUED, false, "1");
        Part part = new Part("Do it.", Priority.LOW, null);
        splitting.split("EVAL-X/1", List.of(part, part, part), LocalDate.of(2024, 5, 1));
        responding.recordPublished("EVAL-X/1.1", Position.AGREE, null, LocalDate.of(2024, 6, 1), false);
        responding.recordPublished(
                "EVAL-X/1.2", Position.DISAGREE, new Reason("No mandate."), LocalDate.of(2024, 7, 1), false);
        ending.withdraw("EVAL-X/1.3", new Reason("Said twice."), "office", LocalDate.of(2024, 8, 1));

        RecommendationRow row = portfolio.recommendation("EVAL-X/1", asOf).orElseThrow();

        assertThat(row.status()).isEqualTo(status);
        assertThat(row.position()).isEqualTo(position);
        assertThat(row.open()).isEqualTo(status != RecommendationStatus.SPLIT);
        assertThat(portfolio.partsOf(List.of("EVAL-X/1"), asOf))
                .hasSize(parts)
                .allSatisfy(each -> assertThat(each.parent()).isEqualTo("EVAL-X/1"));
    }

    @Test
    void parts_that_agree_make_the_whole_agree() {
        history.evaluation("EVAL-X", ISSUED, false, "1");
        Part part = new Part("Do it.", Priority.LOW, null);
        splitting.split("EVAL-X/1", List.of(part, part), ISSUED);
        for (String reference : List.of("EVAL-X/1.1", "EVAL-X/1.2")) {
            responding.recordPublished(reference, Position.AGREE, null, ISSUED, false);
        }
        assertThat(portfolio.recommendation("EVAL-X/1", LATER).orElseThrow().position())
                .isEqualTo(Position.AGREE);
    }
}
