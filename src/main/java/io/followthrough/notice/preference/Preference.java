package io.followthrough.notice.preference;

import io.followthrough.shared.Language;
import io.followthrough.shared.Refused;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.ZoneId;

/**
 * What somebody wants to receive.
 *
 * @param person their user name
 * @param rhythm how often
 * @param weekday on which day of the week, where it is weekly; a working day
 * @param language in which language, on pages as in digests
 * @param zone in whose days: a digest of a day is sent on that day there
 */
public record Preference(String person, Rhythm rhythm, DayOfWeek weekday, Language language, ZoneId zone) {

    /** @throws Refused when the day of the week is one of the weekend */
    public Preference {
        if (weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY) {
            throw Refused.because("weekday", "Nothing is sent at the weekend. Choose a day from Monday to Friday.");
        }
    }

    /** What a person receives who has chosen nothing: every working day, in English, in that zone. */
    public static Preference byDefault(String person, ZoneId zone) {
        return new Preference(person, Rhythm.DAILY, DayOfWeek.MONDAY, Language.EN, zone);
    }

    /** The same in another language. */
    public Preference in(Language chosen) {
        return new Preference(person, rhythm, weekday, chosen, zone);
    }

    /**
     * The zone of that name.
     *
     * @throws Refused when there is none
     */
    public static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            throw Refused.because("zone", "There is no time zone of that name. Choose one such as Europe/Zurich.");
        }
    }
}
