package io.followthrough.notice.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.rulebook.telling.Duty;
import io.followthrough.shared.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** Every language says everything. */
class MailWordsTest {

    private static final Pattern BLANK = Pattern.compile("\\{\\d");

    @ParameterizedTest
    @EnumSource(value = Language.class, mode = EnumSource.Mode.EXCLUDE, names = "EN")
    void a_language_has_all_words_with_the_same_blanks_and_apostrophes_that_survive(Language language)
            throws IOException {
        Properties english = words("");
        Properties other = words("_" + language.code());

        assertThat(other.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(blanks(other.getProperty(key)))
                    .as(key)
                    .containsExactlyElementsOf(blanks(english.getProperty(key)));
            assertThat(other.getProperty(key).replace("''", "")).as(key).doesNotContain("'");
        }
    }

    @Test
    void everything_that_a_person_can_be_asked_for_has_a_heading() throws IOException {
        for (Duty duty : Duty.values()) {
            assertThat(words("").getProperty("digest.duty." + duty)).isNotBlank();
        }
    }

    private static List<String> blanks(String words) {
        return BLANK.matcher(words).results().map(MatchResult::group).sorted().toList();
    }

    private static Properties words(String ending) throws IOException {
        return PropertiesLoaderUtils.loadProperties(new EncodedResource(
                new ClassPathResource("messages/notices" + ending + ".properties"), StandardCharsets.UTF_8));
    }
}
