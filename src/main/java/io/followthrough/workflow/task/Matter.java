package io.followthrough.workflow.task;

import io.followthrough.people.Role;
import io.followthrough.shared.UnitCode;
import io.followthrough.workflow.step.About;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to begin something about.
 *
 * @param reference of the evaluation, recommendation, action or meeting; empty for the organisation
 * @param about what it is
 * @param recommendation the recommendation that it is, or belongs to; missing for what belongs to none
 * @param units where roles of a unit count: none for a meeting, which belongs to no unit
 */
record Matter(String reference, About about, @Nullable String recommendation, Set<UnitCode> units) {

    /** The groups of those who hold one of some roles: in one of the units, or in the whole organisation. */
    List<String> groups(Set<Role> roles) {
        return roles.stream()
                .sorted()
                .flatMap(role -> role.ofUnit() ? units.stream().map(role::groupIn) : Stream.of(role.group()))
                .toList();
    }

    /** The page that shows it. */
    String page() {
        return switch (about) {
            case EVALUATION -> "/evaluations/" + reference;
            case RECOMMENDATION, ACTION -> "/recommendations/" + recommendation;
            case MEETING -> "/meetings/" + reference;
            case ORGANISATION -> "/portfolio";
        };
    }
}
