package io.followthrough.notice.mail;

import io.followthrough.notice.outbox.Causes;
import io.followthrough.notice.outbox.Unreachable;
import jakarta.mail.internet.MimeMessage;

/** Takes a letter away: to an SMTP server, or into a folder where none is configured. */
interface Post {

    /**
     * Returns only when the letter was accepted.
     *
     * @throws Unreachable when no letter could be handed over now, whomever it is for
     * @throws NotTaken when this one letter was not accepted, or nobody can say whether it was
     */
    void take(MimeMessage letter) throws Unreachable, NotTaken;

    /** This letter was not taken; others may be. */
    final class NotTaken extends Exception {
        NotTaken(Exception cause) {
            super(Causes.told(cause), cause);
        }
    }
}
