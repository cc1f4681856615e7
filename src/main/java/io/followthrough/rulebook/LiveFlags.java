package io.followthrough.rulebook;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/** The flags that hold when a review begins, by the numbers under which they are kept, and which of them it finds again. */
class LiveFlags {

    private final long[] ids;
    private final BitSet found = new BitSet();

    /** @param ids in ascending order */
    LiveFlags(long[] ids) {
        this.ids = ids;
    }

    /** This one holds on. */
    void found(long id) {
        found.set(Arrays.binarySearch(ids, id));
    }

    /** Those that were not found again. */
    long[] gone() {
        return IntStream.range(0, ids.length)
                .filter(place -> !found.get(place))
                .mapToLong(place -> ids[place])
                .toArray();
    }
}
