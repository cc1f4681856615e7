package io.followthrough.rulebook.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.followthrough.evaluation.Priority;
import io.followthrough.shared.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyTest {

    private static final Policy POLICY = Numbers.standard();

    @ParameterizedTest
    @CsvSource({
        "responseDays, 42",
        "responseDueSoonDays, 14",
        "unaddressedDays, 30",
        "unaddressedDaysHighPriority, 0",
        "actionDueSoonDays, 30",
        "stalledDays, 180",
        "stalledDaysHighPriority, 90",
        "assignDays, 5",
        "approvalDays, 7",
        "qualityCheckDays, 7",
        "acknowledgementDays, 14",
        "planDays, 30",
        "verificationDays, 30",
        "assessmentDays, 30",
        "followUpHorizonMonths, 48"
    })
    void the_default_policy_has_its_numbers_under_stable_names(String name, int days) {
        assertThat(POLICY.days(name)).isEqualTo(days);
    }

    @Test
    void high_priority_is_followed_up_more_strictly() {
        assertThat(POLICY.of(Priority.HIGH).days("unaddressedDays")).isZero();
        assertThat(POLICY.of(Priority.LOW).days("unaddressedDays")).isEqualTo(30);
        assertThat(POLICY.of(Priority.HIGH).days("stalledDays")).isEqualTo(90);
        assertThat(POLICY.of(Priority.MEDIUM).days("stalledDays")).isEqualTo(180);
    }

    @Test
    void the_step_is_due_when_the_rule_fires() {
        assertThat(POLICY.days("planDays")).isEqualTo(POLICY.days("unaddressedDays"));
    }

    @Test
    void every_number_names_its_source() {
        assertThat(POLICY.numbers())
                .allSatisfy(
                        (name, number) -> assertThat(number.source()).as(name).isNotBlank());
    }

    @Test
    void an_unknown_number_is_refused_with_the_names_there_are() {
        assertThatThrownBy(() -> POLICY.days("respnseDays"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("no number \"respnseDays\"")
                .hasMessageContaining("responseDays");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            value: 42                | value: -1           | The value of "responseDays" is -1; give a whole number, 0 or more.
            value: 42                | value: six weeks    | The value of "responseDays" is six weeks; give a whole number, 0 or more.
            value: 42                | value: 4.5          | The value of "responseDays" is 4.5; give a whole number, 0 or more.
            responseDays:            | answerDays:         | "responseDays" is missing; give its value and its source.
            responseDays:            | answerDays:         | No rule uses "answerDays"; correct its name or remove it.
            nobody:                  | nobodies:           | "nobody" is missing; list the words.
            """)
    void a_wrong_number_stops_the_start_with_a_sentence(String right, String wrong, String sentence)
            throws IOException {
        String broken = yaml().replaceFirst("(?m)^( *)" + right, "$1" + wrong);

        assertThatThrownBy(() -> read(broken))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("The policy test cannot be used.")
                .hasMessageContaining(sentence);
    }

    @Test
    void a_number_without_a_source_stops_the_start() throws IOException {
        String broken = yaml().replaceFirst("source: \"Norway.*", "source: \"\"");

        assertThatThrownBy(() -> read(broken)).hasMessageContaining("\"responseDays\" has no source");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "42", "- a list"})
    void a_file_that_holds_no_policy_names_everything_that_is_missing(String content) {
        assertThatThrownBy(() -> read(content))
                .hasMessageContaining("responseDays")
                .hasMessageContaining("nobody");
    }

    private static String yaml() throws IOException {
        return Files.readString(Path.of("rules/policies/default.yaml"));
    }

    private static Policy read(String yaml) throws IOException {
        return PolicyFile.read("test", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }
}
