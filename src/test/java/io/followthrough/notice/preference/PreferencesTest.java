package io.followthrough.notice.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.followthrough.DomainTest;
import io.followthrough.shared.Language;
import io.followthrough.shared.Refused;
import java.time.DayOfWeek;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What people want to receive is kept, and has defaults. */
@DomainTest
@Import(Preferences.class)
class PreferencesTest {

    @Autowired
    Preferences preferences;

    @Test
    void whoever_chose_nothing_is_told_every_working_day_in_english_in_the_organisations_zone() {
        assertThat(preferences.of("staff"))
                .isEqualTo(new Preference(
                        "staff", Rhythm.DAILY, DayOfWeek.MONDAY, Language.EN, ZoneId.of("Europe/Zurich")));
        assertThat(preferences.chosen()).isEmpty();
    }

    @Test
    void the_latest_choice_counts() {
        preferences.keep(preferences.of("staff"));
        Preference wanted =
                new Preference("staff", Rhythm.WEEKLY, DayOfWeek.FRIDAY, Language.FR, ZoneId.of("America/Bogota"));

        preferences.keep(wanted);

        assertThat(preferences.of("staff")).isEqualTo(wanted);
        assertThat(preferences.chosen()).containsOnlyKeys("staff").containsValue(wanted);
    }

    @Test
    void nobody_is_written_to_at_the_weekend_or_in_a_zone_that_does_not_exist() {
        assertThatThrownBy(
                        () -> new Preference("staff", Rhythm.WEEKLY, DayOfWeek.SUNDAY, Language.EN, ZoneId.of("UTC")))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Preference.zone("Mars/Olympus")).isInstanceOf(Refused.class);
    }
}
