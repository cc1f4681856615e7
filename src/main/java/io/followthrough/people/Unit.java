package io.followthrough.people;

import io.followthrough.shared.Refused;
import io.followthrough.shared.UnitCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;

/** An organisational unit that answers recommendations; its code stays the same for ever. */
public class Unit extends AbstractAggregateRoot<Unit> {

    private static final int LONGEST_NAME = 200;

    @Id
    private final UnitCode code;

    private String name;
    private @Nullable LocalDate closedOn;
    private @Nullable UnitCode successor;
    private final List<FormerName> formerNames;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    Unit(
            UnitCode code,
            String name,
            @Nullable LocalDate closedOn,
            @Nullable UnitCode successor,
            List<FormerName> formerNames,
            @Nullable Integer version) {
        this.code = code;
        this.name = name;
        this.closedOn = closedOn;
        this.successor = successor;
        this.formerNames = new ArrayList<>(formerNames);
        this.version = version;
    }

    /** A unit that is not stored yet. */
    public static Unit named(String code, String name) {
        return new Unit(new UnitCode(code), worded(name), null, null, List.of(), null);
    }

    /** Gives it another name from today on; past days still show the former one. */
    void rename(String other, LocalDate today) {
        refuseWhenClosed();
        String before = name;
        if (worded(other).equals(before)) {
            throw Refused.because("name", "%s has that name already.", code);
        }
        name = worded(other);
        formerNames.add(new FormerName(before, today));
        registerEvent(new UnitRenamed(reference(), code, before, name, today));
    }

    /** Makes it a part of another unit, to which its people and everything open go. */
    void mergeInto(Unit other, LocalDate today) {
        succeededBy(other, today);
        registerEvent(new UnitMerged(reference(), code, other.code, today));
    }

    /** Closes it; everything open goes to the successor, where there is one. */
    void close(@Nullable Unit other, LocalDate today) {
        succeededBy(other, today);
        registerEvent(new UnitClosed(reference(), code, other == null ? null : other.code, today));
    }

    private void succeededBy(@Nullable Unit other, LocalDate today) {
        refuseWhenClosed();
        if (other != null) {
            if (other.code.equals(code)) {
                throw Refused.because("successor", "%s cannot go into itself. Choose another unit.", code);
            }
            other.refuseWhenClosed("successor");
            successor = other.code;
        }
        closedOn = today;
    }

    private void refuseWhenClosed() {
        refuseWhenClosed("unit");
    }

    /** @throws Refused for that field, when nothing can be given to the unit any more */
    public void refuseWhenClosed(String field) {
        if (closedOn != null) {
            throw Refused.because(
                    field,
                    successor == null
                            ? "Unit %s was closed on %s. Choose another unit."
                            : "Unit %s was closed on %s; its successor is %s. Choose a unit that is open.",
                    code,
                    closedOn,
                    successor);
        }
    }

    private static String worded(String name) {
        String words = name.strip();
        if (words.isEmpty() || words.length() > LONGEST_NAME) {
            throw Refused.because("name", "Give the unit a name of at most %d characters.", LONGEST_NAME);
        }
        return words;
    }

    /** Under which the history keeps what happens to it. */
    private String reference() {
        return code.value();
    }

    public UnitCode code() {
        return code;
    }

    /** Its full name. */
    public String name() {
        return name;
    }

    /** Whether anything can be given to it. */
    public boolean open() {
        return closedOn == null;
    }

    /** Day from which it is no more; missing while it is open. */
    public @Nullable LocalDate closedOn() {
        return closedOn;
    }

    /** The unit to which its open items went. */
    public @Nullable UnitCode successor() {
        return successor;
    }

    /** The names that it had before, oldest first. */
    public List<FormerName> formerNames() {
        return List.copyOf(formerNames);
    }
}
