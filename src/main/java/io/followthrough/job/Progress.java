package io.followthrough.job;

/** Where work says how far it is. */
@FunctionalInterface
public interface Progress {

    /**
     * So many more steps are done.
     *
     * @throws Stopped when whoever began it wants no more of it: let it through
     */
    void more(long steps);

    /** Somebody stopped it. */
    final class Stopped extends RuntimeException {
        Stopped() {
            super("The work was stopped.", null, false, false);
        }
    }
}
