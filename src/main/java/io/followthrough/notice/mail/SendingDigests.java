package io.followthrough.notice.mail;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what is due. A digest is delivered at least once: a node that dies between the server's yes and our mark leaves a claim that ends,
 * and the digest is sent again with the same message key.
 */
final class SendingDigests {

    private static final Logger LOG = LoggerFactory.getLogger(SendingDigests.class);

    private final Outbox outbox;
    private final Letters letters;
    private final Post post;
    private final Supplier<Sending> patience;
    private final Clock clock;

    SendingDigests(Outbox outbox, Letters letters, Post post, Supplier<Sending> patience, Clock clock) {
        this.outbox = outbox;
        this.letters = letters;
        this.post = post;
        this.patience = patience;
        this.clock = clock;
    }

    /** Sends one after the other until nothing is due, or nobody takes letters; how many were accepted. */
    int sendDue() {
        int sent = 0;
        boolean reachable = true;
        Optional<Claimed> next = claim();
        while (next.isPresent()) {
            Outcome outcome = send(next.get());
            sent += outcome == Outcome.SENT ? 1 : 0;
            reachable = outcome != Outcome.UNREACHABLE;
            next = reachable ? claim() : Optional.empty();
        }
        return sent;
    }

    private enum Outcome {
        SENT,
        FAILED,
        UNREACHABLE
    }

    private Optional<Claimed> claim() {
        Instant now = clock.instant();
        return outbox.claim(now, now.plus(patience.get().claim()));
    }

    private Outcome send(Claimed digest) {
        if (digest.tries() > patience.get().tries()) {
            outbox.gaveUp(digest, clock.instant(), "The application ended while it was sending this, each time.");
            return Outcome.FAILED;
        }
        try {
            post.take(letters.of(digest).message(clock.instant()));
        } catch (Post.Unreachable nobody) {
            failed(digest, nobody);
            return Outcome.UNREACHABLE;
        } catch (Post.NotTaken | MessagingException | RuntimeException problem) {
            failed(digest, problem);
            return Outcome.FAILED;
        }
        outbox.sent(digest, clock.instant());
        return Outcome.SENT;
    }

    private void failed(Claimed digest, Exception problem) {
        String because = Causes.told(problem);
        Instant now = clock.instant();
        if (digest.tries() >= patience.get().tries()) {
            LOG.error("Gave up digest {} after {} tries: {}", digest.id(), digest.tries(), because);
            outbox.gaveUp(digest, now, because);
        } else {
            LOG.warn("Digest {} was not sent: {}", digest.id(), because);
            outbox.waits(digest, now.plus(patience.get().waitAfter(digest.tries())), because);
        }
    }
}
