package io.followthrough.notice.mail;

import io.followthrough.notice.outbox.Outbox;
import io.followthrough.notice.outbox.Patience;
import io.followthrough.notice.outbox.Sender;
import java.time.Clock;
import java.util.function.Supplier;

/** Sends the digests that are due, each as a letter. */
final class SendingDigests {

    private final Sender sender;
    private final Letters letters;
    private final Post post;
    private final Clock clock;

    SendingDigests(Outbox outbox, Letters letters, Post post, Supplier<Patience> patience, Clock clock) {
        this.sender = new Sender(outbox, patience, clock);
        this.letters = letters;
        this.post = post;
        this.clock = clock;
    }

    /** Sends one after the other until nothing is due, or nobody takes letters; how many were accepted. */
    int sendDue() {
        return sender.sendDue(digest -> post.take(letters.of(digest).message(clock.instant())));
    }
}
