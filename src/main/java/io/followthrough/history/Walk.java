package io.followthrough.history;

import java.util.Optional;

/** Goes along the chain from the first entry and finds the first that does not fit. */
class Walk {

    private long number;
    private String hash = HistoryEntry.BEGINNING;

    /** What is wrong with the next entry; nothing when it fits. {@code newest} is the number that the head knows. */
    Optional<Check> pass(HistoryEntry entry, long newest) {
        if (entry.number() > newest || entry.number() <= number) {
            return Optional.of(Check.broken(entry.number(), "It was not written by the application."));
        }
        if (entry.number() != number + 1) {
            return Optional.of(Check.broken(number + 1, "It is missing."));
        }
        if (!entry.hash().equals(entry.sealAfter(hash))) {
            return Optional.of(Check.broken(entry.number(), "It was altered, exchanged or put in."));
        }
        number = entry.number();
        hash = entry.hash();
        return Optional.empty();
    }

    /** The verdict when all entries have been passed. */
    Check end(long newest, String newestHash) {
        if (number < newest) {
            return Check.broken(number + 1, "It is missing: the end has been cut off.");
        }
        return hash.equals(newestHash)
                ? new Check(true, number, hash, null, "History is whole: %d entries, head %s".formatted(number, hash))
                : Check.broken(number, "It is not the one that was written last.");
    }
}
