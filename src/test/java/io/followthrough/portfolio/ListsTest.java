package io.followthrough.portfolio;

import static io.followthrough.portfolio.History.ISSUED;
import static io.followthrough.portfolio.History.LATER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.followthrough.DomainTest;
import io.followthrough.action.ActionStatus;
import io.followthrough.action.FollowingUp;
import io.followthrough.evaluation.RecommendationStatus;
import io.followthrough.portfolio.edition.Editions;
import io.followthrough.portfolio.search.SearchingTexts;
import io.followthrough.response.PlannedAction;
import io.followthrough.response.Position;
import io.followthrough.response.RespondingToRecommendations;
import io.followthrough.shared.Reason;
import io.followthrough.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DomainTest
@Import({Portfolio.class, SearchingTexts.class, Editions.class, History.class})
class ListsTest {

    @Autowired
    History history;

    @Autowired
    RespondingToRecommendations responding;

    @Autowired
    FollowingUp followingUp;

    @Autowired
    Portfolio portfolio;

    @Test
    void numbers_are_ordered_as_people_count() {
        history.evaluation("EVAL-B", ISSUED, false, "10", "2", "1", "2.10", "2.9");
        history.evaluation("EVAL-A", ISSUED, false, "1");

        assertThat(references(new Paging(0, 50, null)))
                .containsExactly("EVAL-A/1", "EVAL-B/1", "EVAL-B/2", "EVAL-B/2.9", "EVAL-B/2.10", "EVAL-B/10");
        assertThat(references(new Paging(0, 50, "reference,desc")))
                .containsExactly("EVAL-B/10", "EVAL-B/2.10", "EVAL-B/2.9", "EVAL-B/2", "EVAL-B/1", "EVAL-A/1");
    }

    @Test
    void actions_are_ordered_as_people_count() {
        history.evaluation("EVAL-X", ISSUED, false, "1");
        responding.recordPublished("EVAL-X/1", Position.AGREE, null, ISSUED, false);
        for (int number = 1; number <= 11; number++) {
            LocalDate due = number == 7 ? null : ISSUED.plusDays(number);
            followingUp.record(
                    "EVAL-X/1", new PlannedAction("Do " + number, "staff", due, null), ActionStatus.PLANNED, ISSUED);
        }

        assertThat(actions(null).items())
                .extracting(ActionRow::text)
                .startsWith("Do 1", "Do 2")
                .endsWith("Do 10", "Do 11");
        assertThat(actions("due,desc").items())
                .extracting(ActionRow::text)
                .startsWith("Do 11", "Do 10")
                .endsWith("Do 1", "Do 7");
    }

    @Test
    void a_page_is_a_part_of_all() {
        history.evaluation("EVAL-X", ISSUED, false, "1", "2", "3", "4", "5");

        Slice<RecommendationRow> second = portfolio.recommendations(PortfolioQuery.all(new Paging(1, 2, null)), LATER);

        assertThat(second.items()).extracting(RecommendationRow::number).containsExactly("3", "4");
        assertThat(second.total()).isEqualTo(5);
        assertThat(second.pages()).isEqualTo(3);
        assertThat(references(new Paging(3, 2, null))).isEmpty();
    }

    @Test
    void lists_are_filtered() {
        history.evaluation("EVAL-X", ISSUED, false, "1", "2", "3");
        history.evaluation("EVAL-Y", ISSUED, false, "1");
        responding.recordPublished("EVAL-X/2", Position.DISAGREE, new Reason("100 % covered_already"), ISSUED, false);

        assertThat(found("EVAL-Y", null, null, null, null)).containsExactly("EVAL-Y/1");
        assertThat(foundIn("MACRO")).isEmpty();
        assertThat(found(null, Position.DISAGREE, null, null, null)).containsExactly("EVAL-X/2");
        assertThat(found(null, null, RecommendationStatus.AWAITING_RESPONSE, null, null))
                .containsExactly("EVAL-X/1", "EVAL-X/3", "EVAL-Y/1");
        assertThat(found(null, null, null, null, Set.of("EVAL-X/3", "EVAL-Y/1", "gone")))
                .containsExactly("EVAL-X/3", "EVAL-Y/1");
        assertThat(found(null, null, null, null, Set.of())).isEmpty();
        assertThat(found(null, null, null, "0 % COVERED_", null)).containsExactly("EVAL-X/2");
        assertThat(found(null, null, null, "recommendation%3", null)).isEmpty();
        assertThat(found(null, null, null, "evaluation eval-y", null)).containsExactly("EVAL-Y/1");
    }

    @ParameterizedTest
    @CsvSource({"reference", "issuedOn", "respondedOn", "priority", "unit", "position", "status"})
    void recommendations_can_be_sorted_by_what_is_promised(String sort) {
        history.evaluation("EVAL-X", ISSUED, false, "1", "2");
        responding.recordPublished("EVAL-X/2", Position.AGREE, null, ISSUED, false);

        assertThat(references(new Paging(0, 50, sort))).containsExactlyInAnyOrder("EVAL-X/1", "EVAL-X/2");
        assertThat(references(new Paging(0, 50, sort + ",desc"))).containsExactlyInAnyOrder("EVAL-X/1", "EVAL-X/2");
    }

    @ParameterizedTest
    @CsvSource({"reference", "due", "originalDue", "owner", "unit", "status", "percent", "plannedOn"})
    void actions_can_be_sorted_by_what_is_promised(String sort) {
        history.aLifeFromIssueToClosure();

        assertThat(actions(sort + ",desc").items()).hasSize(1);
    }

    @Test
    void what_cannot_be_asked_for_is_refused_with_a_sentence() {
        assertThatThrownBy(() -> references(new Paging(0, 50, "text; drop table recommendation")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Use reference, or one of issuedOn, position, priority");
        assertThatThrownBy(() -> references(new Paging(0, 50, "status,up"))).hasMessageContaining("asc or desc");
        assertThatThrownBy(() -> Paging.of(-1, null, null)).hasMessageContaining("The first page is 0");
        assertThatThrownBy(() -> Paging.of(null, 1001, null)).hasMessageContaining("from 1 to 1000");
    }

    private List<String> references(Paging paging) {
        return found(PortfolioQuery.all(paging));
    }

    private Slice<ActionRow> actions(@Nullable String sort) {
        return portfolio.actions(ActionQuery.all(new Paging(0, 50, sort)), LATER);
    }

    private List<String> foundIn(String unit) {
        return found(new PortfolioQuery(null, unit, null, Set.of(), null, null, Paging.FIRST));
    }

    private List<String> found(
            @Nullable String evaluation,
            @Nullable Position position,
            @Nullable RecommendationStatus status,
            @Nullable String q,
            @Nullable Set<String> references) {
        Set<RecommendationStatus> statuses = status == null ? Set.of() : Set.of(status);
        return found(new PortfolioQuery(evaluation, null, position, statuses, q, references, Paging.FIRST));
    }

    private List<String> found(PortfolioQuery query) {
        return portfolio.recommendations(query, LATER).items().stream()
                .map(RecommendationRow::reference)
                .toList();
    }
}
