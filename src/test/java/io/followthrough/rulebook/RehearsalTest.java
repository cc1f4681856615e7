package io.followthrough.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.followthrough.evaluation.EvaluationKind;
import io.followthrough.evaluation.Priority;
import io.followthrough.rulebook.figure.Indicator;
import io.followthrough.rulebook.policy.Policies;
import io.followthrough.rulebook.policy.PolicyNumber;
import io.followthrough.rulebook.policy.PolicyProposal;
import io.followthrough.rulebook.policy.PolicyVersion;
import io.followthrough.shared.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

@StoredPortfolio.Judged
@TestPropertySource(properties = "followthrough.today=2020-02-01")
class RehearsalTest {

    private static final LocalDate ISSUED = LocalDate.of(2019, 12, 31);
    private static final LocalDate DAY = LocalDate.of(2020, 2, 1);

    @TempDir
    Path folder;

    @Autowired
    StoredPortfolio stored;

    @Autowired
    Rehearsing rehearsing;

    @Autowired
    Rulebook rulebook;

    @Autowired
    Policies policies;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void store() {
        stored.accepted("EVAL-X", ISSUED, 3);
    }

    @Test
    void a_longer_patience_would_clear_what_is_flagged_and_changes_nothing() {
        Rehearsal rehearsal = rehearse(Map.of("unaddressedDays", 60), null, null);

        assertThat(rehearsal.cleared()).hasSize(3).allMatch(flag -> flag.rule().equals(RuleCode.UNADDRESSED));
        assertThat(rehearsal.raised()).isEmpty();
        assertThat(rehearsal.unchanged()).isZero();
        assertThat(rate(rehearsal.indicators().before())).isEqualTo(100);
        assertThat(rate(rehearsal.indicators().after())).isZero();
        assertThat(rulebook.judge(DAY)).hasSize(3);
        assertThat(jdbc.queryForObject("select count(*) from flag", Integer.class))
                .isZero();
    }

    @Test
    void other_rules_are_tried_beside_those_in_force() {
        String stricter = """
                package rules
                import io.followthrough.portfolio.RecommendationRow
                import io.followthrough.rulebook.Flag
                rule "A recommendation is of low priority when nobody thinks much of it"
                when
                    $row : RecommendationRow( open )
                then
                    insert( Flag.notice( "LOW_PRIORITY", $row ) );
                end
                """;
        Rehearsal rehearsal = rehearse(null, null, Map.of("low.drl", stricter));

        assertThat(rehearsal.raised()).extracting(flag -> flag.rule().name()).containsOnly("LOW_PRIORITY");
        assertThat(rehearsal.unchanged()).isEqualTo(3);
        assertThat(rulebook.rules()).doesNotContain(new RuleCode("LOW_PRIORITY"));
        assertThatThrownBy(() -> rehearse(null, null, stricter.replace("open", "opened")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("rehearsal.drl");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            responseDueSoonDays | 50 | would be due soon before its time has begun
            noSuchDays          | 50 | no number "noSuchDays"
            responseDays        | -1 | Give a whole number
            """)
    void numbers_that_cannot_be_used_are_refused(String name, int value, String sentence) {
        assertThatThrownBy(() -> rehearse(Map.of(name, value), null, null))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void a_preset_can_be_tried_and_an_unknown_one_is_refused() {
        assertThat(rehearse(null, "undp", null).policy()).isEqualTo(new PolicyVersion("undp", 0));
        assertThatThrownBy(() -> rehearse(null, "fao", null)).hasMessageContaining("default, norway, seco-like, undp");
    }

    @Test
    void a_spreadsheet_holds_texts_and_no_formulas() throws IOException {
        jdbc.update("update recommendation set text = '=HYPERLINK(\"http://example.org\")'");
        byte[] sheet = RehearsalSheet.of(rehearse(Map.of("unaddressedDays", 60), null, null));

        Path file = Files.write(folder.resolve("rehearsal.xlsx"), sheet);
        try (ZipFile parts = new ZipFile(file.toFile())) {
            for (ZipEntry part : Collections.list(parts.entries())) {
                String text = new String(parts.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
                assertThat(text).as(part.getName()).doesNotContain("<f>");
            }
        }
    }

    @Test
    void numbers_hold_from_their_day_on_for_what_they_were_decided_for() {
        policies.activate(proposal(DAY.plusDays(1), EvaluationKind.EXTERNAL, Priority.LOW, 60), "office", DAY);

        assertThat(rulebook.judge(DAY))
                .hasSize(3)
                .allMatch(flag -> flag.policy().version() == 0);
        assertThat(rulebook.judge(DAY.plusDays(1))).isEmpty();
        assertThat(rulebook.judge(DAY.plusDays(40)))
                .hasSize(3)
                .allMatch(flag -> flag.policy().equals(new PolicyVersion("office", 1))
                        && Integer.valueOf(60).equals(flag.facts().get("unaddressedDays")));
        assertThat(policies.on(DAY.plusDays(1)).general().days("unaddressedDays"))
                .isEqualTo(30);
    }

    @Test
    void the_next_set_of_a_name_is_its_next_version() {
        policies.activate(proposal(DAY, null, null, 50), "office", DAY);
        policies.activate(proposal(DAY, null, null, 60), "office", DAY);

        assertThat(policies.on(DAY).general().version()).isEqualTo(new PolicyVersion("office", 2));
        assertThat(policies.history()).hasSize(2);
    }

    @Test
    void numbers_for_one_priority_take_the_place_of_that_prioritys_own() {
        policies.activate(proposal(DAY, null, Priority.HIGH, 20), "office", DAY);

        assertThat(policies.on(DAY).of(EvaluationKind.INTERNAL, Priority.HIGH).days("unaddressedDays"))
                .isEqualTo(20);
        assertThat(policies.on(DAY).of(EvaluationKind.INTERNAL, Priority.LOW).days("unaddressedDays"))
                .isEqualTo(30);
    }

    @Test
    void a_policy_for_days_that_have_passed_is_refused() {
        assertThatThrownBy(() -> policies.activate(proposal(DAY.minusDays(1), null, null, 50), "office", DAY))
                .hasMessageContaining("has passed");
    }

    @Test
    void what_matters_more_cannot_be_followed_up_less_strictly() {
        PolicyProposal loose = new PolicyProposal(
                "office", DAY, null, null, null, Map.of("stalledDays", new PolicyNumber(30, "Decision")));

        assertThatThrownBy(() -> policies.activate(loose, "office", DAY)).hasMessageContaining("less strictly");
    }

    private static PolicyProposal proposal(
            LocalDate from, @Nullable EvaluationKind kind, @Nullable Priority priority, int days) {
        return new PolicyProposal(
                "office", from, kind, priority, null, Map.of("unaddressedDays", new PolicyNumber(days, "Decision")));
    }

    private Rehearsal rehearse(@Nullable Map<String, Integer> policy, @Nullable String preset, @Nullable Object rules) {
        return rehearsing.rehearse(new Rehearsal.Question(policy, preset, rules, null, null, DAY), DAY, Locale.UK);
    }

    private static double rate(List<Indicator> indicators) {
        return indicators.stream()
                .filter(indicator -> indicator.code().equals("UNADDRESSED_RATE"))
                .findFirst()
                .map(Indicator::value)
                .orElseThrow();
    }
}
