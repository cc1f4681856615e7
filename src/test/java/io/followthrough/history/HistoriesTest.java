package io.followthrough.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.ApplicationTest;
import io.followthrough.BareEvaluation;
import io.followthrough.evaluation.AssigningLeadUnits;
import io.followthrough.evaluation.Evaluations;
import io.followthrough.evaluation.Priority;
import io.followthrough.evaluation.Recommendation;
import io.followthrough.evaluation.Recommendations;
import io.followthrough.response.ActionPlan;
import io.followthrough.response.Answer;
import io.followthrough.response.Position;
import io.followthrough.response.RespondingToRecommendations;
import io.followthrough.shared.Reason;
import io.followthrough.shared.UnitCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Transactional
class HistoriesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    Evaluations evaluations;

    @Autowired
    Recommendations recommendations;

    @Autowired
    AssigningLeadUnits assigning;

    @Autowired
    RespondingToRecommendations responding;

    @Autowired
    Histories histories;

    @Test
    @WithMockUser("staff")
    void it_says_who_did_what_when_in_order() {
        evaluations.save(BareEvaluation.of("EVAL-2026-H", "An evaluation", TODAY, false));
        recommendations.save(Recommendation.issued("EVAL-2026-H", "1", "Do better.", Priority.HIGH, null));
        recommendations.save(Recommendation.issued("EVAL-2026-H", "11", "Do more.", Priority.LOW, null));
        assigning.assign("EVAL-2026-H/1", new UnitCode("TRADE"), Priority.MEDIUM);
        responding.draft(
                "EVAL-2026-H/1",
                Answer.of(Position.PARTIALLY_AGREE, new Reason("Only {position} of it; <b>not</b> the rest.")),
                ActionPlan.empty(),
                "staff");

        List<Entry> history = histories.of("EVAL-2026-H/1", Locale.UK);

        assertThat(history)
                .extracting(Entry::event)
                .containsExactly("RecommendationIssued", "LeadUnitAssigned", "ResponseDrafted");
        assertThat(history).extracting(Entry::personName).containsOnly("Programme officer, Trade");
        assertThat(history.get(1).words()).contains("TRADE").contains("Medium");
        assertThat(history.get(2).words()).contains("Only {position} of it; <b>not</b> the rest.");
        assertThat(histories.of("EVAL-2026-H", Locale.UK)).hasSize(4);
        assertThat(histories.of("NONE", Locale.UK)).isEmpty();
    }
}
