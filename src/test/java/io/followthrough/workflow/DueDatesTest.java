package io.followthrough.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.ApplicationTest;
import io.followthrough.action.ActionStatus;
import io.followthrough.action.FollowingUp;
import io.followthrough.evaluation.EvaluationKind;
import io.followthrough.response.PlannedAction;
import io.followthrough.response.Position;
import io.followthrough.response.RespondingToRecommendations;
import io.followthrough.rulebook.policy.Policies;
import io.followthrough.rulebook.policy.Policy;
import io.followthrough.rulebook.policy.PolicyNumber;
import io.followthrough.rulebook.policy.PolicyProposal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** A due date means the end of that day where the organisation is; numbers of days come from the policy. */
@ApplicationTest
@Import(Stage.class)
class DueDatesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    Stage stage;

    @Autowired
    Policy policy;

    @Autowired
    RespondingToRecommendations responding;

    @Autowired
    FollowingUp followingUp;

    @Test
    void a_response_is_due_when_its_window_closes() {
        assertDue(stage.recommendation(), Stage.ISSUED.plusDays(policy.responseDays()));
    }

    @Test
    void a_response_is_due_by_the_numbers_that_are_in_force_for_its_kind_and_priority(
            @Autowired Policies policies, @Autowired JdbcTemplate jdbc) {
        Map<String, PolicyNumber> numbers = Map.of("responseDays", new PolicyNumber(30, "Decision of the director"));
        try {
            for (EvaluationKind kind : EvaluationKind.values()) {
                policies.activate(new PolicyProposal("office", TODAY, kind, null, null, numbers), "office", TODAY);
            }
            assertDue(stage.recommendation(), Stage.ISSUED.plusDays(30));
        } finally {
            jdbc.update("delete from policy_number");
            jdbc.update("delete from policy_set");
        }
    }

    @Test
    void a_step_of_the_office_is_due_as_many_days_from_now_as_the_policy_says() {
        assertDue(stage.recommendation(null, issued -> {}), TODAY.plusDays(policy.days("assignDays")));
    }

    @Test
    void an_action_is_due_on_its_date_and_without_one_before_it_would_count_as_stalled() {
        LocalDate due = LocalDate.of(2027, 6, 30);
        String reference = stage.recommendation("TRADE", issued -> {
            responding.recordPublished(issued, Position.AGREE, null, TODAY, false);
            followingUp.record(issued, action(due), ActionStatus.PLANNED, TODAY);
            followingUp.record(issued, action(null), ActionStatus.PLANNED, TODAY);
        });
        assertDue(reference + "/A1", due);
        assertDue(reference + "/A2", TODAY.plusDays(policy.days("stalledDays")));
    }

    private void assertDue(String reference, LocalDate day) {
        assertThat(stage.task(reference).getDueDate().toInstant())
                .isEqualTo(ZonedDateTime.of(day.atTime(23, 59, 59), ZoneId.of("Europe/Zurich"))
                        .toInstant());
    }

    private static PlannedAction action(@Nullable LocalDate due) {
        return new PlannedAction("Publish guidelines", "staff", due, null);
    }
}
