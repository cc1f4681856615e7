package io.followthrough.notice.outbox;

/** Nobody is there to take anything now: what else is due need not be tried. */
public final class Unreachable extends Exception {

    /** What the cause tells. */
    public Unreachable(Exception cause) {
        super(Causes.told(cause), cause);
    }
}
