package io.followthrough.workflow.task;

import java.util.Arrays;
import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells the page of an evaluation what can be done there for several recommendations at once. */
@Component
class Matrices {

    private final Rounds rounds;

    Matrices(Rounds rounds) {
        this.rounds = rounds;
    }

    /** The last parts of the addresses of those pages that have something to do for whoever is signed in. */
    public List<String> of(String evaluation) {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn == null
                ? List.of()
                : Arrays.stream(Round.values())
                        .filter(round -> !rounds.waiting(signedIn.getName(), evaluation, round)
                                .isEmpty())
                        .map(Round::path)
                        .toList();
    }
}
