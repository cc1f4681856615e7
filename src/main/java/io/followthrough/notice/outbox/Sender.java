package io.followthrough.notice.outbox;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what is due in an outbox. Each is delivered at least once: a node that dies between the receiver's yes and our mark leaves a claim that
 * ends, and the same is sent again with the same key.
 */
public final class Sender {

    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);

    private final Outbox outbox;
    private final Supplier<Patience> patience;
    private final Clock clock;

    /** @param patience asked anew each time, since it may change while running */
    public Sender(Outbox outbox, Supplier<Patience> patience, Clock clock) {
        this.outbox = outbox;
        this.patience = patience;
        this.clock = clock;
    }

    /** How one of them is sent. */
    @FunctionalInterface
    public interface Way {

        /**
         * Returns only when it was accepted.
         *
         * @throws Unreachable when no other need be tried now
         * @throws Exception when this one was not accepted, or nobody can say whether it was
         */
        void send(Claimed claimed) throws Exception;
    }

    private enum Outcome {
        SENT,
        FAILED,
        UNREACHABLE
    }

    /** Sends one after the other until nothing is due, or nobody is there; how many were accepted. */
    public int sendDue(Way way) {
        int sent = 0;
        boolean reachable = true;
        Optional<Claimed> next = claim();
        while (next.isPresent()) {
            Outcome outcome = send(next.get(), way);
            sent += outcome == Outcome.SENT ? 1 : 0;
            reachable = outcome != Outcome.UNREACHABLE;
            next = reachable ? claim() : Optional.empty();
        }
        return sent;
    }

    private Optional<Claimed> claim() {
        Instant now = clock.instant();
        return outbox.claim(now, now.plus(patience.get().claim()));
    }

    private Outcome send(Claimed claimed, Way way) {
        if (claimed.tries() > patience.get().tries()) {
            outbox.gaveUp(claimed, clock.instant(), "The application ended while it was sending this, each time.");
            return Outcome.FAILED;
        }
        try {
            way.send(claimed);
        } catch (Unreachable nobody) {
            failed(claimed, nobody);
            return Outcome.UNREACHABLE;
        } catch (Exception problem) {
            failed(claimed, problem);
            return Outcome.FAILED;
        }
        outbox.sent(claimed, clock.instant());
        return Outcome.SENT;
    }

    private void failed(Claimed claimed, Exception problem) {
        String because = Causes.told(problem);
        Instant now = clock.instant();
        if (claimed.tries() >= patience.get().tries()) {
            LOG.error("Gave up {} after {} tries: {}", claimed.key(), claimed.tries(), because);
            outbox.gaveUp(claimed, now, because);
        } else {
            LOG.warn("{} was not sent: {}", claimed.key(), because);
            outbox.waits(claimed, now.plus(patience.get().waitAfter(claimed.tries())), because);
        }
    }
}
