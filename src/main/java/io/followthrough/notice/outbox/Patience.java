package io.followthrough.notice.outbox;

import java.time.Duration;

/**
 * How patient a sender is.
 *
 * @param tries how often the same is tried before it is given up, at least 1
 * @param firstWait after the first failure; each further one waits twice as long
 * @param longestWait however often it failed
 * @param claim how long a node may take for one; longer than all timeouts of the receiver together
 */
public record Patience(int tries, Duration firstWait, Duration longestWait, Duration claim) {

    public Patience {
        if (tries < 1 || firstWait.isNegative() || firstWait.isZero() || longestWait.compareTo(firstWait) < 0) {
            throw new IllegalArgumentException("Try at least once, and wait some time that does not shrink.");
        }
    }

    /** How long to wait after that many tries. */
    public Duration waitAfter(int tried) {
        Duration wait = firstWait;
        for (int i = 1; i < tried && wait.compareTo(longestWait) < 0; i++) {
            wait = wait.multipliedBy(2);
        }
        return wait.compareTo(longestWait) < 0 ? wait : longestWait;
    }
}
