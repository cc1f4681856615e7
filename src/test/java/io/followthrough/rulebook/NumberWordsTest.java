package io.followthrough.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.ApplicationTest;
import io.followthrough.rulebook.policy.Policy;
import io.followthrough.shared.Language;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class NumberWordsTest {

    @Autowired
    NumberWords words;

    @Autowired
    Policy policy;

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_number_of_the_policy_has_words_of_its_own(Language language) {
        assertThat(policy.numbers().keySet())
                .extracting(number -> words.of(number, language.locale()))
                .doesNotHaveDuplicates()
                .allMatch(said -> said.contains(" ") && !said.contains("{"));
    }

    @Test
    void a_number_for_one_priority_says_so() {
        assertThat(words.of("stalledDaysHighPriority", Locale.UK))
                .isEqualTo("Action stalled without a report, after (days): high priority");
    }

    @Test
    void a_number_without_words_keeps_its_name() {
        assertThat(words.of("somethingElse", Locale.UK)).isEqualTo("somethingElse");
    }
}
