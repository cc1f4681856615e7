package io.followthrough.notice.mail;

import io.followthrough.notice.outbox.Claimed;

/** Writes the letter of a digest. */
@FunctionalInterface
interface Letters {

    /** @throws io.followthrough.shared.Refused when it cannot be written, with what to correct: somebody has no address */
    Letter of(Claimed digest);
}
