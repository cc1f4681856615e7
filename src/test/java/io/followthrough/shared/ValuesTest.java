package io.followthrough.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.StaticMessageSource;

class ValuesTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void a_reason_is_never_blank(String text) {
        assertThatThrownBy(() -> new Reason(text)).isInstanceOf(Refused.class).hasMessage("Give a reason.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "t", "trade", "TRADE-1", "TRADE ", "A123456789012345678901"})
    void a_unit_code_is_short_and_in_capitals(String code) {
        assertThatThrownBy(() -> new UnitCode(code)).isInstanceOf(Refused.class).hasMessageContaining("such as TRADE");
    }

    @Test
    void a_fixed_day_stands_still_while_the_time_of_day_goes_on() {
        ZoneId zurich = ZoneId.of("Europe/Zurich");
        LocalDate day = LocalDate.of(2024, 2, 29);
        Clock late = Clock.fixed(Instant.parse("2026-11-23T22:59:59Z"), zurich);
        Clock later = Clock.fixed(Instant.parse("2026-11-23T23:00:01Z"), zurich);

        assertThat(new FixedDayClock(late, day).instant().atZone(zurich))
                .hasToString("2024-02-29T23:59:59+01:00[Europe/Zurich]");
        assertThat(new FixedDayClock(later, day).instant().atZone(zurich))
                .hasToString("2024-02-29T00:00:01+01:00[Europe/Zurich]");
    }

    @Test
    void words_fill_their_blanks_and_leave_out_what_is_missing() {
        StaticMessageSource messages = new StaticMessageSource();
        messages.addMessage("said", Locale.UK, "{position} on {on}{?reason:, because {reason}}.");
        messages.addMessage("position.AGREE", Locale.UK, "Agrees");
        Words words = new Words(messages);

        assertThat(words.say("said", Map.of("position", "AGREE", "on", "2024-02-29"), Locale.UK))
                .isEqualTo("Agrees on 29 February 2024.");
        assertThat(words.say(
                        "said", Map.of("position", "AGREE", "on", "2024-02-29", "reason", "$1 {on} \\"), Locale.UK))
                .isEqualTo("Agrees on 29 February 2024, because $1 {on} \\.");
    }
}
