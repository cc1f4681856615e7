package io.followthrough.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.followthrough.BareEvaluation;
import io.followthrough.DomainTest;
import io.followthrough.action.ActionStatus;
import io.followthrough.action.FollowUpActions;
import io.followthrough.action.FollowingUp;
import io.followthrough.action.owner.NamingOwners;
import io.followthrough.evaluation.AssigningLeadUnits;
import io.followthrough.evaluation.Evaluations;
import io.followthrough.evaluation.Priority;
import io.followthrough.evaluation.Recommendation;
import io.followthrough.evaluation.Recommendations;
import io.followthrough.response.PlannedAction;
import io.followthrough.response.Position;
import io.followthrough.response.RespondingToRecommendations;
import io.followthrough.shared.Reason;
import io.followthrough.shared.Refused;
import io.followthrough.shared.UnitCode;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;

@DomainTest
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
class ReorganisingTest {

    private static final LocalDate ISSUED = LocalDate.of(2026, 1, 15);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final UnitCode TRADE = new UnitCode("TRADE");
    private static final UnitCode MACRO = new UnitCode("MACRO");

    @Autowired
    Reorganising reorganising;

    @Autowired
    Units units;

    @Autowired
    People people;

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
    NamingOwners naming;

    @Autowired
    AssigningLeadUnits assigning;

    @BeforeEach
    void prepare() {
        reorganising.add("TRADE", "Trade Promotion");
        reorganising.add("MACRO", "Macroeconomic Support");
        evaluations.save(BareEvaluation.of("EVAL-1", "An evaluation", ISSUED, false));
        for (String number : List.of("1", "2")) {
            recommendations.save(Recommendation.issued("EVAL-1", number, "Do better.", Priority.HIGH, TRADE));
            responding.recordPublished("EVAL-1/" + number, Position.AGREE, null, ISSUED, false);
        }
        recommendations.save(Recommendation.issued("EVAL-1", "3", "Do less.", Priority.HIGH, TRADE));
        responding.recordPublished("EVAL-1/3", Position.DISAGREE, new Reason("No."), ISSUED, false);
        responding.acknowledgeDisagreement("EVAL-1/3", null, ISSUED);
        record("EVAL-1/1", "staff", ActionStatus.PLANNED);
        record("EVAL-1/1", "staff", ActionStatus.CLOSURE_REQUESTED);
        record("EVAL-1/1", "staff", ActionStatus.COMPLETED);
        record("EVAL-1/2", "staff2", ActionStatus.IN_PROGRESS);
    }

    private void record(String recommendation, String owner, ActionStatus status) {
        followingUp.record(recommendation, new PlannedAction("Do it.", owner, null, null), status, ISSUED);
    }

    @Test
    void a_merger_takes_along_what_is_open_and_the_people_with_it() {
        reorganising.merge(TRADE, MACRO, TODAY);
        assertThat(unit("EVAL-1/1")).isEqualTo(MACRO);
        assertThat(unit("EVAL-1/3")).as("closed").isEqualTo(TRADE);
        assertThat(actions.require("EVAL-1/1/A1").unit()).isEqualTo(MACRO);
        assertThat(actions.require("EVAL-1/1/A1").owner()).isEqualTo("staff");
        assertThat(actions.require("EVAL-1/1/A2").unit())
                .as("closure requested")
                .isEqualTo(MACRO);
        assertThat(actions.require("EVAL-1/1/A3").unit()).as("completed").isEqualTo(TRADE);
        assertThat(people.of(TRADE)).isEmpty();
        assertThat(people.of(MACRO)).extracting(Person::username).contains("staff", "head", "staff2", "head2");
        assertThat(units.require("unit", TRADE).successor()).isEqualTo(MACRO);
        assertThat(units.open()).extracting(Unit::code).containsExactly(MACRO);
        assertThat(units.present(TRADE)).isEqualTo(MACRO);
    }

    @Test
    void when_a_unit_is_closed_the_head_of_the_successor_answers_until_another_owner_is_named() {
        reorganising.close(TRADE, MACRO, TODAY);
        assertThat(people.of(TRADE)).hasSize(2);
        assertThat(actions.require("EVAL-1/1/A1").owner()).isEqualTo("head2");
        assertThat(actions.require("EVAL-1/2/A1").owner())
                .as("works there already")
                .isEqualTo("staff2");
        naming.name("EVAL-1/1/A1", "staff2", TODAY);
        assertThat(actions.require("EVAL-1/1/A1").owner()).isEqualTo("staff2");
        assertRefused(() -> naming.name("EVAL-1/1/A1", "staff2", TODAY), "answers for EVAL-1/1/A1 already");
        assertRefused(() -> naming.name("EVAL-1/1/A1", "staff", TODAY), "does not work in the unit");
        assertRefused(() -> naming.name("EVAL-1/1/A3", "head", TODAY), "not being worked on any more");
    }

    @Test
    void a_unit_to_which_something_open_belongs_is_closed_with_a_successor_only() {
        assertRefused(() -> reorganising.close(TRADE, null, TODAY), "5 recommendations and actions of TRADE are open");
        reorganising.close(MACRO, null, TODAY);
        assertThat(units.require("unit", MACRO).open()).isFalse();
    }

    @Test
    void nothing_can_be_given_to_a_closed_unit() {
        reorganising.close(MACRO, null, TODAY);
        assertRefused(() -> assigning.assign("EVAL-1/1", MACRO, Priority.LOW), "Unit MACRO was closed on 2026-11-23");
        assertRefused(() -> reorganising.merge(TRADE, MACRO, TODAY), "Choose another unit");
        assertRefused(() -> reorganising.close(TRADE, MACRO, TODAY), "Choose another unit");
        assertRefused(() -> reorganising.rename(MACRO, "Anything", TODAY), "was closed");
        assertRefused(() -> reorganising.close(MACRO, null, TODAY), "was closed");
    }

    @Test
    void a_unit_keeps_its_code_and_its_former_names() {
        reorganising.rename(TRADE, "  Trade and Investment ", TODAY);
        Unit renamed = units.require("unit", TRADE);
        assertThat(renamed.name()).isEqualTo("Trade and Investment");
        assertThat(renamed.formerNames()).containsExactly(new FormerName("Trade Promotion", TODAY));
        assertRefused(() -> reorganising.rename(TRADE, "Trade and Investment", TODAY), "has that name already");
        assertRefused(() -> reorganising.rename(TRADE, " ", TODAY), "Give the unit a name");
    }

    @Test
    void what_makes_no_sense_is_refused() {
        assertRefused(() -> reorganising.merge(TRADE, TRADE, TODAY), "cannot go into itself");
        assertRefused(() -> reorganising.merge(new UnitCode("NONE"), TRADE, TODAY), "There is no unit NONE");
        assertRefused(() -> reorganising.add("TRADE", "Again"), "There is a unit TRADE already");
        assertRefused(() -> reorganising.add("trade", "Again"), "is not a unit code");
    }

    private @Nullable UnitCode unit(String recommendation) {
        return recommendations.require(recommendation).leadUnit();
    }

    private static void assertRefused(ThrowingCallable work, String sentence) {
        assertThatThrownBy(work).isInstanceOf(Refused.class).hasMessageContaining(sentence);
    }
}
