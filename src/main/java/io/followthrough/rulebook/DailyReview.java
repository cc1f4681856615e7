package io.followthrough.rulebook;

import java.time.LocalDate;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Judges everything once a day and keeps what was flagged from when to when, part of the portfolio by part, each in a
 * transaction of its own. Whatever stops it, and however often and on however many nodes it is begun again: what is done is not done
 * twice, and what is not done is.
 */
@Component
public class DailyReview {

    /** Another node may hold the turn for longer than the database waits. */
    private static final int TRIES = 30;

    private final ReviewingPart parts;
    private final UnderWay underWay;
    private final KeptFlags kept;

    /** Those who review on this node take turns, part by part, before they ask for a connection. */
    private final Lock turns = new ReentrantLock(true);

    DailyReview(ReviewingPart parts, UnderWay underWay, KeptFlags kept) {
        this.parts = parts;
        this.underWay = underWay;
        this.kept = kept;
    }

    /** Judges everything as of a day; the same day again raises nothing. Nobody is told. */
    public Review run(LocalDate asOf) {
        return all(asOf, false);
    }

    /** Judges everything as of today, and writes down who has to hear of it; that goes into no digest before {@link #makeDigests}. */
    public Review runAndTell(LocalDate today) {
        return all(today, true);
    }

    /** Does the same for the next part only, in the transaction of the caller; after the last part it begins again. */
    @Transactional
    public void goOn(LocalDate today) {
        kept.lock(today);
        underWay.note(today, parts.after(underWay.reached(today), today, true).last());
    }

    /** Whether the last part is done with which {@link #goOn} went on. */
    public boolean isOver() {
        return underWay.over();
    }

    /** Makes the digests of a day, all or nothing; the same day again makes none. */
    public void makeDigests(LocalDate today) {
        inTurn(() -> {
            parts.makeDigests(today);
            return today;
        });
    }

    private Review all(LocalDate day, boolean telling) {
        Review all = new Review(0, 0, 0, 0);
        String after = "";
        while (after != null) {
            String last = after;
            ReviewedPart part = inTurn(() -> parts.after(last, day, telling));
            all = all.and(part.did());
            after = part.last();
        }
        return all;
    }

    /** Tries again while another node has its turn, unless the caller has to begin its own transaction again for that. */
    private <T> T inTurn(Supplier<T> work) {
        boolean again = !TransactionSynchronizationManager.isActualTransactionActive();
        for (int tries = 1; ; tries++) {
            turns.lock();
            try {
                return work.get();
            } catch (ConcurrencyFailureException taken) {
                if (!again || tries == TRIES) {
                    throw taken;
                }
            } finally {
                turns.unlock();
            }
        }
    }
}
