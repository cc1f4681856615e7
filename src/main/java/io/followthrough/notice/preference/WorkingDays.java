package io.followthrough.notice.preference;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Predicate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** On which days the organisation works: not at the weekend, nor on the public holidays of where it is, if it says where. */
@Component
public class WorkingDays {

    private final Predicate<LocalDate> holiday;

    /**
     * @param place country and region in small letters, such as {@code ch-be}, or the country alone; empty for weekends only
     * @throws IllegalStateException when nothing is known about the holidays there
     */
    public WorkingDays(@Value("${followthrough.holidays:}") String place) {
        this.holiday = place.isBlank() ? day -> false : holidaysOf(place.strip());
    }

    /** Whether people work on that day. */
    public boolean include(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !holiday.test(day);
    }

    /** That day when people work on it, and otherwise the next on which they do. */
    public LocalDate onOrAfter(LocalDate day) {
        LocalDate found = day;
        while (!include(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    private static Predicate<LocalDate> holidaysOf(String place) {
        String[] parts = place.toLowerCase(Locale.ROOT).split("-", 2);
        String[] region = parts.length == 1 ? new String[0] : new String[] {parts[1]};
        try {
            HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create(parts[0]));
            if (region.length == 1
                    && !manager.getCalendarHierarchy().getChildren().containsKey(parts[1])) {
                throw new IllegalArgumentException("no such region");
            }
            return day -> manager.isHoliday(day, region);
        } catch (RuntimeException unknown) {
            throw new IllegalStateException(
                    "Nothing is known about the holidays of \"%s\". Set followthrough.holidays to a country and a region, such as ch-be, or leave it empty."
                            .formatted(place),
                    unknown);
        }
    }
}
