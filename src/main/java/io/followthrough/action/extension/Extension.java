package io.followthrough.action.extension;

import io.followthrough.action.Decision;
import io.followthrough.action.FollowUpAction;
import io.followthrough.people.Person;
import io.followthrough.people.Role;
import io.followthrough.shared.Reason;
import io.followthrough.shared.Refused;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;

/** A later day that was asked for an action; kept whether it was granted or refused. */
public class Extension extends AbstractAggregateRoot<Extension> {

    @Id
    private final @Nullable Long id;

    private final String action;
    private final int number;
    private final @Nullable LocalDate dueBefore;
    private final LocalDate wanted;
    private final Reason reason;
    private final String askedBy;
    private final LocalDate askedOn;
    private final Level level;

    @Embedded(onEmpty = OnEmpty.USE_NULL)
    private @Nullable Decision decision;

    @Version
    private @Nullable Integer version;

    /** Who decides. */
    public enum Level {
        /** Anybody of the unit but the asker and the owner. */
        UNIT,
        UNIT_HEAD,
        EVALUATION_OFFICE
    }

    @PersistenceCreator
    Extension(
            @Nullable Long id,
            String action,
            int number,
            @Nullable LocalDate dueBefore,
            LocalDate wanted,
            Reason reason,
            String askedBy,
            LocalDate askedOn,
            Level level,
            @Nullable Decision decision,
            @Nullable Integer version) {
        this.id = id;
        this.action = action;
        this.number = number;
        this.dueBefore = dueBefore;
        this.wanted = wanted;
        this.reason = reason;
        this.askedBy = askedBy;
        this.askedOn = askedOn;
        this.level = level;
        this.decision = decision;
        this.version = version;
    }

    /** Asks for a later day; {@code number} counts the extensions that would then have been granted. */
    static Extension asked(FollowUpAction action, int number, Level level, Wish wish) {
        LocalDate due = action.due();
        if (!wish.wanted().isAfter(due == null ? wish.today().minusDays(1) : due)
                || wish.wanted().isBefore(wish.today())) {
            throw Refused.because(
                    "wantedDue",
                    "%s is no later day. Choose one after the present due date, today or later.",
                    wish.wanted());
        }
        Extension extension = new Extension(
                null,
                action.reference(),
                number,
                due,
                wish.wanted(),
                wish.reason(),
                wish.by(),
                wish.today(),
                level,
                null,
                null);
        extension.registerEvent(new ExtensionAsked(
                action.reference(), number, due, wish.wanted(), wish.reason(), extension.askedLate() ? due : null));
        return extension;
    }

    /**
     * The lowest level on which somebody else than the asker and the owner can decide: the first extension in the unit,
     * the second by its head, the third by the evaluation office, as any with which all together exceed {@code longDays}.
     */
    static Level level(FollowUpAction action, int number, Wish wish, Collection<Person> ofUnit, int longDays) {
        LocalDate first = action.originalDue();
        if (number > 2 || first != null && ChronoUnit.DAYS.between(first, wish.wanted()) > longDays) {
            return Level.EVALUATION_OFFICE;
        }
        boolean anybody = others(action, wish, ofUnit, Role.UNIT_STAFF) || others(action, wish, ofUnit, Role.UNIT_HEAD);
        if (number == 1 && anybody) {
            return Level.UNIT;
        }
        return others(action, wish, ofUnit, Role.UNIT_HEAD) ? Level.UNIT_HEAD : Level.EVALUATION_OFFICE;
    }

    private static boolean others(FollowUpAction action, Wish wish, Collection<Person> ofUnit, Role role) {
        return ofUnit.stream()
                .filter(person -> person.has(role))
                .map(Person::username)
                .anyMatch(name -> !name.equals(wish.by()) && !name.equals(action.owner()));
    }

    /** The same extension of a part of its action. */
    Extension of(String part) {
        return new Extension(null, part, number, dueBefore, wanted, reason, askedBy, askedOn, level, decision, null);
    }

    void decide(Decision decided, @Nullable String owner) {
        settle(decided.byNeither(askedBy, owner));
    }

    /** Without anybody else: the evaluation office sets a day of its own accord, or the action has ended. */
    void settle(Decision decided) {
        decision = decided;
        registerEvent(
                decided.granted()
                        ? new ExtensionGranted(action, number, dueBefore, wanted)
                        : new ExtensionRefused(action, number, wanted, decided.remark()));
    }

    /** Which extension of its action it is, counted from 1; a refused one does not count for the next. */
    public int number() {
        return number;
    }

    public LocalDate wanted() {
        return wanted;
    }

    /** The due date when it was asked for; missing where there was none. */
    public @Nullable LocalDate dueBefore() {
        return dueBefore;
    }

    public Reason reason() {
        return reason;
    }

    public String askedBy() {
        return askedBy;
    }

    public LocalDate askedOn() {
        return askedOn;
    }

    /** Whether the day had passed already when it was asked for. */
    public boolean askedLate() {
        return dueBefore != null && dueBefore.isBefore(askedOn);
    }

    public Level level() {
        return level;
    }

    /** What was decided; missing while it waits. */
    public @Nullable Decision decision() {
        return decision;
    }

    /**
     * What is asked for.
     *
     * @param wanted the later day
     * @param reason why
     * @param by user name of who asks
     * @param today when
     */
    public record Wish(LocalDate wanted, Reason reason, String by, LocalDate today) {}
}
