package io.followthrough.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.ApplicationTest;
import io.followthrough.BareEvaluation;
import io.followthrough.evaluation.AssigningLeadUnits;
import io.followthrough.evaluation.Evaluations;
import io.followthrough.evaluation.Priority;
import io.followthrough.evaluation.Recommendation;
import io.followthrough.evaluation.Recommendations;
import io.followthrough.people.Reorganising;
import io.followthrough.people.Unit;
import io.followthrough.people.Units;
import io.followthrough.response.ActionPlan;
import io.followthrough.response.Answer;
import io.followthrough.response.Position;
import io.followthrough.response.RespondingToRecommendations;
import io.followthrough.shared.DomainEvent;
import io.followthrough.shared.Reason;
import io.followthrough.shared.UnitCode;
import io.followthrough.shared.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.ClassUtils;

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
    Units units;

    @Autowired
    Words words;

    @Autowired
    Histories histories;

    @Autowired
    Reorganising reorganising;

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
        assertThat(history.get(1).words()).contains("Unit Trade Promotion").contains("Medium");
        assertThat(history.get(2).words()).contains("Only {position} of it; <b>not</b> the rest.");
        assertThat(history.get(1).changes())
                .containsEntry("Recommendation.responsibility.leadUnit", new Change(null, "TRADE"))
                .containsEntry("Recommendation.priority", new Change("HIGH", "MEDIUM"));
        assertThat(history.get(2).changes())
                .containsEntry("ManagementResponse.answer.position", new Change(null, "PARTIALLY_AGREE"));
        assertThat(histories.of("EVAL-2026-H", Locale.UK)).hasSize(5);
        assertThat(histories.of("NONE", Locale.UK)).isEmpty();
    }

    @Test
    void a_change_of_which_nobody_tells_is_in_history_all_the_same() {
        Unit unit = units.save(Unit.named("HUNIT", "Old name"));
        assertThat(nameChanges()).containsExactly(new Change(null, "Old name"));
        reorganising.rename(unit.code(), "New name", TODAY);
        assertThat(nameChanges()).last().isEqualTo(new Change("Old name", "New name"));
        units.delete(units.findById(unit.code()).orElseThrow());
        assertThat(nameChanges()).last().isEqualTo(new Change("New name", null));
    }

    private List<Change> nameChanges() {
        return histories.of("HUNIT", Locale.UK).stream()
                .map(entry -> Objects.requireNonNull(entry.changes().get("Unit.name")))
                .toList();
    }

    @Test
    void every_domain_event_has_words() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(DomainEvent.class));

        assertThat(scan.findCandidateComponents("io.followthrough"))
                .hasSizeGreaterThan(20)
                .extracting(event -> "history."
                        + ClassUtils.getShortName(Objects.requireNonNull(event.getBeanClassName()))
                                .replaceFirst(".*\\.", ""))
                .allSatisfy(
                        key -> assertThat(words.say(key, Map.of(), Locale.UK)).isNotBlank());
    }
}
