package io.followthrough.workflow.engine;

import io.followthrough.people.People;
import io.followthrough.people.Person;
import io.followthrough.people.Substitutions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** In whose name people act today: in their own, and in that of those for whom they stand in. */
@Component
@Transactional(readOnly = true)
public class Acting {

    /** More groups than anybody has; the engine refuses queries without a limit. */
    private static final int ALL = 100;

    private final IdentityService identities;
    private final People people;
    private final Substitutions substitutions;
    private final Clock clock;

    Acting(IdentityService identities, People people, Substitutions substitutions, Clock clock) {
        this.identities = identities;
        this.people = people;
        this.substitutions = substitutions;
        this.clock = clock;
    }

    /** The groups whose tasks somebody sees and works on today: their own, and those of whoever they stand in for; none for a stranger. */
    public List<String> groups(String username) {
        List<String> own = own(username);
        return Stream.concat(own.stream(), persons(username).stream().flatMap(person -> passedOn(person).stream()))
                .distinct()
                .sorted()
                .toList();
    }

    /** User names of those for whom somebody stands in today. */
    public List<String> persons(String username) {
        return substitutions.persons(username, LocalDate.now(clock));
    }

    /** Whether whoever has claimed a task still has a part in it; a substitute has none any more when the period is over. */
    public boolean mayHold(String claimedBy, Collection<String> candidateGroups) {
        return candidateGroups.isEmpty() || !Collections.disjoint(groups(claimedBy), candidateGroups);
    }

    /**
     * On whose behalf somebody works on a task today: of who has claimed it, or else of who shares the candidate groups;
     * missing when they do so by a right of their own.
     */
    public Optional<String> onBehalfOf(
            String username, @Nullable String claimedBy, Collection<String> candidateGroups) {
        if (claimedBy != null && !claimedBy.equals(username)) {
            return Optional.of(claimedBy).filter(persons(username)::contains);
        }
        if (candidateGroups.isEmpty() || !Collections.disjoint(own(username), candidateGroups)) {
            return Optional.empty();
        }
        return persons(username).stream()
                .filter(person -> !Collections.disjoint(passedOn(person), candidateGroups))
                .findFirst();
    }

    private List<String> own(String username) {
        return identities.createGroupQuery().groupMember(username).listPage(0, ALL).stream()
                .map(Group::getId)
                .toList();
    }

    private List<String> passedOn(String person) {
        return people.find(person).map(Person::groupsOfTasks).orElse(List.of());
    }
}
