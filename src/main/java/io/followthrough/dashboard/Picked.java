package io.followthrough.dashboard;

import static java.util.stream.Collectors.toSet;

import io.followthrough.rulebook.RuleCode;
import io.followthrough.rulebook.figure.Counted;
import io.followthrough.rulebook.figure.Scope;
import io.followthrough.rulebook.figure.Standing;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What has a flag, or is counted by a number, or both where both are asked for.
 *
 * @param flagged references of what has the flag; missing where none is asked for
 * @param counted references of what is counted; missing where nothing is asked for
 */
record Picked(@Nullable Set<String> flagged, @Nullable Set<String> counted) {

    /** Empty where nothing is to be picked out. */
    static Optional<Picked> of(
            @Nullable RuleCode flag, @Nullable Counted counted, Scope scope, Supplier<Standing> standing) {
        if (flag == null && counted == null) {
            return Optional.empty();
        }
        Standing known = standing.get();
        return Optional.of(new Picked(
                flag == null ? null : known.flagged(flag), counted == null ? null : known.items(counted, scope)));
    }

    /** The recommendations that fit, or of which an action does. */
    Set<String> recommendations() {
        return both(of(flagged), of(counted));
    }

    /** The recommendations and actions that fit themselves. */
    Set<String> subjects() {
        return both(flagged, counted);
    }

    private static @Nullable Set<String> of(@Nullable Set<String> subjects) {
        return subjects == null
                ? null
                : subjects.stream()
                        .map(subject -> new Reference(subject).recommendation())
                        .collect(toSet());
    }

    private static Set<String> both(@Nullable Set<String> one, @Nullable Set<String> other) {
        return Stream.of(Optional.ofNullable(one), Optional.ofNullable(other))
                .flatMap(Optional::stream)
                .reduce((first, second) ->
                        first.stream().filter(second::contains).collect(toSet()))
                .orElse(Set.of());
    }
}
