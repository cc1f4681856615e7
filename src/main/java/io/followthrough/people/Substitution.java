package io.followthrough.people;

import io.followthrough.shared.Refused;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;

/** Somebody stands in for somebody else for a period, its first and last day included, in the organisation's zone. */
public class Substitution extends AbstractAggregateRoot<Substitution> {

    @Id
    private @Nullable Long id;

    private final String person;
    private final String substitute;
    private final LocalDate firstDay;
    private final LocalDate lastDay;
    private final String appointedBy;
    private final LocalDate appointedOn;
    private @Nullable LocalDate endedOn;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    Substitution(
            @Nullable Long id,
            String person,
            String substitute,
            LocalDate firstDay,
            LocalDate lastDay,
            String appointedBy,
            LocalDate appointedOn,
            @Nullable LocalDate endedOn,
            @Nullable Integer version) {
        this.id = id;
        this.person = person;
        this.substitute = substitute;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.appointedBy = appointedBy;
        this.appointedOn = appointedOn;
        this.endedOn = endedOn;
        this.version = version;
    }

    /** @throws Refused when somebody would stand in for themselves, or the period begins before today or ends before it begins */
    public static Substitution appointed(
            String person, String substitute, LocalDate from, LocalDate to, String by, LocalDate today) {
        if (person.equals(substitute)) {
            throw Refused.because("substitute", "Nobody stands in for themselves. Choose somebody else.");
        }
        if (from.isBefore(today)) {
            throw Refused.because(
                    "from", "A substitute begins today at the earliest. Choose %s or a later day.", today);
        }
        if (to.isBefore(from)) {
            throw Refused.because("to", "The last day is before the first. Choose %s or a later day.", from);
        }
        Substitution appointed = new Substitution(null, person, substitute, from, to, by, today, null, null);
        appointed.registerEvent(new SubstituteAppointed(person, person, substitute, from, to, by));
        return appointed;
    }

    /** Ends it before its last day: the substitute has no part in the tasks any more from this moment on. */
    public void end(String by, LocalDate today) {
        if (over(today)) {
            throw Refused.because("", "This substitution is over already; there is nothing to end.");
        }
        endedOn = today;
        registerEvent(new SubstitutionEnded(person, person, substitute, firstDay, lastDay, today, by));
    }

    /** Whether it holds on that day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(firstDay) && !over(day);
    }

    /** Whether it holds no more on that day, nor later. */
    public boolean over(LocalDate day) {
        return day.isAfter(lastDay) || endedOn != null && !day.isBefore(endedOn);
    }

    /** Whether it holds, or held, on any day of a period. */
    boolean overlaps(LocalDate from, LocalDate to) {
        LocalDate last = endedOn == null ? lastDay : endedOn.minusDays(1);
        return !last.isBefore(firstDay) && !from.isAfter(last) && !to.isBefore(firstDay);
    }

    /** Under which it is ended; missing until it is stored. */
    public @Nullable Long id() {
        return id;
    }

    /** User name of who is away. */
    public String person() {
        return person;
    }

    /** User name of who stands in. */
    public String substitute() {
        return substitute;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    /** As it was appointed, also when it was ended earlier. */
    public LocalDate lastDay() {
        return lastDay;
    }

    /** User name of who appointed the substitute: the person themselves, or whoever may do so for them. */
    public String appointedBy() {
        return appointedBy;
    }

    /** Day from which it holds no more, when it was ended early. */
    public @Nullable LocalDate endedOn() {
        return endedOn;
    }
}
