package io.followthrough.rulebook;

import io.followthrough.rulebook.telling.Telling;
import java.util.ArrayList;
import java.util.List;

/**
 * What the rules conclude from some facts, in no particular order.
 *
 * @param flags what is flagged
 * @param tellings who should hear of it
 */
record Conclusions(List<Flag> flags, List<Telling> tellings) {

    /** None yet. */
    Conclusions() {
        this(new ArrayList<>(), new ArrayList<>());
    }

    void add(Conclusions more) {
        flags.addAll(more.flags);
        tellings.addAll(more.tellings);
    }
}
