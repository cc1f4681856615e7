package io.followthrough.notice.mail;

import org.springframework.boot.test.context.TestComponent;

/** Where a letter to somebody leads who wants no more of them. */
@TestComponent
public class UnsubscribingAddress {

    private final Unsubscribing unsubscribing;

    UnsubscribingAddress(Unsubscribing unsubscribing) {
        this.unsubscribing = unsubscribing;
    }

    /** The last part of the address. */
    public String token(String username) {
        return unsubscribing.token(username);
    }
}
