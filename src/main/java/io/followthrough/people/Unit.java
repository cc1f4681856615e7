package io.followthrough.people;

import io.followthrough.shared.UnitCode;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * An organisational unit that answers recommendations.
 *
 * @param code its short code
 * @param name its full name
 * @param version for optimistic locking
 */
public record Unit(
        @Id UnitCode code, String name, @Version @Nullable Integer version) {

    /** A unit that is not stored yet. */
    public static Unit named(String code, String name) {
        return new Unit(new UnitCode(code), name, null);
    }
}
