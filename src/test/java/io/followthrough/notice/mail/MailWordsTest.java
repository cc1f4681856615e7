package io.followthrough.notice.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.rulebook.telling.Duty;
import io.followthrough.shared.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said outside of the application. */
class MailWordsTest {

    private final MailWords words = new MailWords();

    @ParameterizedTest
    @EnumSource(Duty.class)
    void everything_that_a_person_can_be_asked_for_has_a_heading(Duty duty) {
        for (Language language : Language.values()) {
            assertThat(words.say("digest.duty." + duty, language.locale())).isNotBlank();
        }
    }
}
