package io.followthrough.job;

/** Where a job stands. */
public enum JobStatus {
    /** It waits for others to end. */
    WAITING,
    /** It is being worked on. */
    RUNNING,
    /** What came of it can be fetched. */
    DONE,
    /** It could not be done, with the reason. */
    FAILED,
    /** Whoever began it stopped it. */
    STOPPED,
    /** The application ended meanwhile: it has to be begun anew. */
    INTERRUPTED;

    /** Whether it may still come to something. */
    public boolean open() {
        return this == WAITING || this == RUNNING;
    }
}
