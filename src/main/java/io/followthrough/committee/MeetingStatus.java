package io.followthrough.committee;

/** Where a meeting of the committee stands. */
public enum MeetingStatus {
    /** Its day and its agenda are known; it has not taken place. */
    CALLED("called"),
    /** It took place, and its minutes are written; the evaluation office has not confirmed them. */
    HELD("held, with minutes to be confirmed"),
    /** It took place; the committee has to write its minutes anew. */
    MINUTES_RETURNED("held, with minutes to be written anew"),
    /** Its minutes are final. */
    MINUTES_CONFIRMED("over, and its minutes are confirmed"),
    /** It does not take place. */
    CANCELLED("cancelled");

    private final String words;

    MeetingStatus(String words) {
        this.words = words;
    }

    /** The status within a sentence. */
    String words() {
        return words;
    }
}
