package io.followthrough.notice.hook;

import io.followthrough.notice.mail.Causes;
import io.followthrough.notice.mail.Claimed;
import io.followthrough.notice.mail.Outbox;
import io.followthrough.notice.mail.Sending;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Posts what is due to each hook, at least once; a receiver that gets it twice sees the same delivery key. */
@Component
class SendingDeliveries {

    private static final Logger LOG = LoggerFactory.getLogger(SendingDeliveries.class);

    private final JdbcClient database;
    private final Outbox outbox;
    private final HookPost post;
    private final Sending patience;
    private final Clock clock;

    SendingDeliveries(
            JdbcClient database,
            TransactionOperations transaction,
            HookPost post,
            @Value("${followthrough.hooks.tries}") int tries,
            @Value("${followthrough.hooks.first-wait}") Duration firstWait,
            @Value("${followthrough.hooks.longest-wait}") Duration longestWait,
            Clock clock) {
        this.database = database;
        this.outbox = new Outbox(database, transaction, "hook_delivery");
        this.post = post;
        this.patience = new Sending(tries, firstWait, longestWait, Duration.ofMinutes(2));
        this.clock = clock;
    }

    private record Sealed(String url, String secret, String body) {}

    /** Sends one after the other until nothing is due; how many were taken. */
    int sendDue() {
        int sent = 0;
        for (Optional<Claimed> next = claim(); next.isPresent(); next = claim()) {
            sent += send(next.get()) ? 1 : 0;
        }
        return sent;
    }

    private Optional<Claimed> claim() {
        Instant now = clock.instant();
        return outbox.claim(now, now.plus(patience.claim()));
    }

    private boolean send(Claimed delivery) {
        Optional<Sealed> found = database.sql(
                        "select url, secret, body from hook_delivery d join hook on hook.id = d.hook where d.id = :id and enabled")
                .param("id", delivery.id())
                .query(Sealed.class)
                .optional();
        if (found.isEmpty()) {
            outbox.gaveUp(delivery, clock.instant(), "The hook was disabled or removed.");
            return false;
        }
        Sealed sealed = found.get();
        try {
            String signature = Signature.of(clock.instant().getEpochSecond(), sealed.body(), sealed.secret());
            int status = post.post(sealed.url(), sealed.body(), delivery.messageId(), signature);
            if (status < 200 || status > 299) {
                throw new IOException("The receiver answered %d instead of 2xx.".formatted(status));
            }
        } catch (IOException | RuntimeException problem) {
            failed(delivery, Causes.told(problem));
            return false;
        }
        outbox.sent(delivery, clock.instant());
        return true;
    }

    private void failed(Claimed delivery, String because) {
        Instant now = clock.instant();
        if (delivery.tries() >= patience.tries()) {
            LOG.error("Gave up delivery {} to hook {}: {}", delivery.id(), delivery.recipient(), because);
            outbox.gaveUp(delivery, now, because);
        } else {
            outbox.waits(delivery, now.plus(patience.waitAfter(delivery.tries())), because);
        }
    }
}
