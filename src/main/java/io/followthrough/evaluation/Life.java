package io.followthrough.evaluation;

import static io.followthrough.evaluation.RecommendationStatus.AWAITING_RESPONSE;
import static io.followthrough.evaluation.RecommendationStatus.CLOSED;
import static io.followthrough.evaluation.RecommendationStatus.RESPONDED;
import static io.followthrough.evaluation.RecommendationStatus.SPLIT;

import io.followthrough.evaluation.closing.Closing;
import io.followthrough.shared.Reason;
import io.followthrough.shared.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a recommendation stands, how it came there, and with which others it belongs together. Each verb answers the
 * life that follows, and refuses what cannot follow.
 *
 * @param status where it stands
 * @param parent reference of the recommendation that it is a part of; missing for one that the report makes itself
 * @param partSince day from which it is a part
 * @param splitOn day from which it has parts of its own
 * @param closings times in which it was closed, in order; it is closed now when the last one was not ended by reopening
 */
record Life(
        RecommendationStatus status,
        @Nullable String parent,
        @Nullable LocalDate partSince,
        @Nullable LocalDate splitOn,
        List<Closing> closings) {

    Life {
        closings = List.copyOf(closings);
    }

    /** It begins, by itself. */
    static Life begun() {
        return new Life(AWAITING_RESPONSE, null, null, null, List.of());
    }

    /** It begins as a part of another. */
    static Life asPartOf(String parent, LocalDate today) {
        return new Life(AWAITING_RESPONSE, parent, today, null, List.of());
    }

    Life split(String reference, LocalDate today) {
        requireOpen(reference);
        if (status != AWAITING_RESPONSE || parent != null) {
            throw Refused.because(
                    "",
                    "%s cannot be split. Only what awaits its response can be, and what is a part is not split further.",
                    reference);
        }
        return new Life(SPLIT, null, null, today, closings);
    }

    Life responded(String reference) {
        requireOpen(reference);
        if (status != AWAITING_RESPONSE) {
            throw Refused.because("", "A response to %s is published already.", reference);
        }
        return with(RESPONDED, closings);
    }

    Life closed(String reference, Closing closing) {
        requireOpen(reference);
        if (status != RESPONDED && closing.ending().needsResponse()) {
            throw Refused.because("", "%s cannot be closed before management has responded.", reference);
        }
        List<Closing> more = new ArrayList<>(closings);
        more.add(closing);
        return with(CLOSED, more);
    }

    Life reopened(String reference, Reason reason, boolean responded, LocalDate today) {
        Closing last = closing()
                .orElseThrow(() -> Refused.because("", "%s is not closed; there is nothing to reopen.", reference));
        List<Closing> changed = new ArrayList<>(closings);
        changed.set(changed.size() - 1, last.reopened(reason, today));
        return with(responded ? RESPONDED : AWAITING_RESPONSE, changed);
    }

    /** How it is closed now; empty while it is not. */
    Optional<Closing> closing() {
        return status == CLOSED ? Optional.of(closings.get(closings.size() - 1)) : Optional.empty();
    }

    void requireOpen(String reference) {
        closing().ifPresent(closing -> {
            throw Refused.because(
                    "", "%s was closed on %s; nothing can be changed any more.", reference, closing.closedOn());
        });
        if (status == SPLIT) {
            throw Refused.because("", "%s is split. Do this with its parts, each by itself.", reference);
        }
    }

    private Life with(RecommendationStatus next, List<Closing> known) {
        return new Life(next, parent, partSince, splitOn, known);
    }
}
