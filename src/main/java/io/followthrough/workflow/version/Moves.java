package io.followthrough.workflow.version;

import java.util.List;
import java.util.stream.Stream;

/** Where tokens go whose element has another id in this release; elements that keep their id need no word. */
record Moves(List<Move> all) {

    /** Those of this release. A line may go when no database holds the old element any more. */
    static Moves ofThisRelease() {
        return new Moves(List.of());
    }

    /** Where a token on that element of an older model goes. */
    String destination(String process, String element) {
        return of(process)
                .filter(move -> move.from().equals(element))
                .map(Move::to)
                .findFirst()
                .orElse(element);
    }

    Stream<Move> of(String process) {
        return all.stream().filter(move -> move.process().equals(process));
    }
}
