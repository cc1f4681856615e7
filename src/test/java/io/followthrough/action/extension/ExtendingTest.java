package io.followthrough.action.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.followthrough.BareEvaluation;
import io.followthrough.DomainTest;
import io.followthrough.action.ActionStatus;
import io.followthrough.action.Decision;
import io.followthrough.action.FollowUpActions;
import io.followthrough.action.FollowingUp;
import io.followthrough.action.extension.Extension.Level;
import io.followthrough.action.extension.Extension.Wish;
import io.followthrough.evaluation.Evaluations;
import io.followthrough.evaluation.Priority;
import io.followthrough.evaluation.Recommendation;
import io.followthrough.evaluation.Recommendations;
import io.followthrough.people.Person;
import io.followthrough.people.Role;
import io.followthrough.people.Unit;
import io.followthrough.people.Units;
import io.followthrough.response.PlannedAction;
import io.followthrough.response.Position;
import io.followthrough.response.RespondingToRecommendations;
import io.followthrough.shared.Reason;
import io.followthrough.shared.UnitCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@DomainTest
class ExtendingTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 5, 2);
    private static final LocalDate DUE = LocalDate.of(2024, 6, 30);
    private static final String ACTION = "EVAL-X/1/A1";
    private static final UnitCode TRADE = new UnitCode("TRADE");

    @Autowired
    Units units;

    @Autowired
    Evaluations evaluations;

    @Autowired
    Recommendations recommendations;

    @Autowired
    RespondingToRecommendations responding;

    @Autowired
    FollowingUp followingUp;

    @Autowired
    FollowUpActions actions;

    @Autowired
    Extending extending;

    @Autowired
    Extensions extensions;

    @BeforeEach
    void an_action_of_owner() {
        units.save(Unit.named("TRADE", "Trade Promotion"));
        evaluations.save(BareEvaluation.of("EVAL-X", "An evaluation", TODAY, false));
        recommendations.save(Recommendation.issued("EVAL-X", "1", "Do better.", Priority.MEDIUM, TRADE));
        responding.recordPublished("EVAL-X/1", Position.AGREE, null, TODAY, false);
        followingUp.record("EVAL-X/1", new PlannedAction("Do it", "owner", DUE, null), ActionStatus.PLANNED, TODAY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | 2024-07-31 | owner | owner, head        | UNIT
            0 | 2024-07-31 | owner | owner, staff       | UNIT
            0 | 2024-07-31 | head  | owner, head, staff | UNIT
            0 | 2024-07-31 | head  | owner, head        | EVALUATION_OFFICE
            0 | 2024-07-31 | owner | owner              | EVALUATION_OFFICE
            0 | 2025-06-30 | owner | owner, head        | UNIT
            0 | 2025-07-01 | owner | owner, head        | EVALUATION_OFFICE
            1 | 2024-08-31 | owner | owner, head        | UNIT_HEAD
            1 | 2024-08-31 | owner | owner, staff       | EVALUATION_OFFICE
            1 | 2024-08-31 | head  | owner, head, staff | EVALUATION_OFFICE
            2 | 2024-08-31 | owner | owner, head        | EVALUATION_OFFICE
            """)
    void the_lowest_level_decides_on_which_somebody_else_can(
            int before, LocalDate wanted, String asker, String ofUnit, Level level) {
        for (int i = 1; i <= before; i++) {
            ask(DUE.plusDays(i), "owner", "owner, head");
            extending.decide(ACTION, new Decision(true, "office", TODAY, null));
        }

        ask(wanted, asker, ofUnit);

        assertThat(extensions.pending(ACTION).orElseThrow()).satisfies(extension -> {
            assertThat(extension.level()).isEqualTo(level);
            assertThat(extension.number()).isEqualTo(before + 1);
        });
    }

    @Test
    void neither_the_asker_nor_the_owner_decides() {
        ask(DUE.plusDays(1), "staff", "owner, staff, head");
        for (String own : List.of("owner", "staff")) {
            assertThatThrownBy(() -> extending.decide(ACTION, new Decision(true, own, TODAY, null)))
                    .hasMessageContaining("Somebody else");
        }
    }

    @Test
    void a_day_that_is_not_later_is_no_extension() {
        assertThatThrownBy(() -> ask(DUE, "owner", "owner, head")).hasMessageContaining("no later day");
    }

    @Test
    void a_refusal_says_why() {
        assertThatThrownBy(() -> new Decision(false, "head", TODAY, null)).hasMessageContaining("Say why not");
    }

    @Test
    void a_part_was_put_off_as_often_as_the_whole() {
        ask(DUE.plusDays(1), "owner", "owner, head");
        extending.decide(ACTION, new Decision(true, "head", TODAY, null));
        followingUp.split(ACTION, "Do the rest", List.of(new FollowingUp.Part("Do a part", "staff")), "owner", TODAY);

        assertThat(extensions.findByActionOrderById("EVAL-X/1/A2")).hasSize(1);
        assertThat(actions.require("EVAL-X/1/A2").due()).isEqualTo(DUE.plusDays(1));
        assertThat(actions.require("EVAL-X/1/A2").originalDue()).isEqualTo(DUE);
    }

    private void ask(LocalDate wanted, String by, String ofUnit) {
        List<Person> people = Stream.of(ofUnit.split(", "))
                .map(name ->
                        new Person(name, name, TRADE, Set.of(name.equals("head") ? Role.UNIT_HEAD : Role.UNIT_STAFF)))
                .toList();
        extending.ask(ACTION, new Wish(wanted, new Reason("It rains."), by, TODAY), people, 365);
    }
}
