package io.followthrough.notice.hook;

import io.followthrough.notice.outbox.Claimed;
import io.followthrough.notice.outbox.Outbox;
import io.followthrough.notice.outbox.Patience;
import io.followthrough.notice.outbox.Sender;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Posts what is due to each hook, at least once; a receiver that gets it twice sees the same delivery key. */
@Component
class SendingDeliveries {

    private static final Duration CLAIM = Duration.ofMinutes(2);

    private final JdbcClient database;
    private final Sender sender;
    private final HookPost post;
    private final Clock clock;

    SendingDeliveries(
            JdbcClient database,
            TransactionOperations transaction,
            HookPost post,
            @Value("${followthrough.hooks.tries}") int tries,
            @Value("${followthrough.hooks.first-wait}") Duration firstWait,
            @Value("${followthrough.hooks.longest-wait}") Duration longestWait,
            Clock clock) {
        Patience patience = new Patience(tries, firstWait, longestWait, CLAIM);
        this.database = database;
        this.sender = new Sender(new Outbox(database, transaction, "hook_delivery"), () -> patience, clock);
        this.post = post;
        this.clock = clock;
    }

    private record Sealed(String url, String secret, String body) {}

    /** Sends one after the other until nothing is due; how many were taken. */
    int sendDue() {
        return sender.sendDue(this::send);
    }

    private void send(Claimed delivery) throws IOException {
        Sealed sealed = database.sql(
                        "select url, secret, body from hook_delivery d join hook on hook.id = d.hook where d.id = :id and enabled")
                .param("id", delivery.id())
                .query(Sealed.class)
                .optional()
                .orElseThrow(() -> new IOException("The hook was disabled or removed."));
        String signature = Signature.of(clock.instant().getEpochSecond(), sealed.body(), sealed.secret());
        int status = post.post(sealed.url(), sealed.body(), delivery.key(), signature);
        if (status < 200 || status > 299) {
            throw new IOException("The receiver answered %d instead of 2xx.".formatted(status));
        }
    }
}
