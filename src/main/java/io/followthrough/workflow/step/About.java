package io.followthrough.workflow.step;

/** What somebody may begin something about. */
public enum About {
    EVALUATION("evaluation"),
    RECOMMENDATION("recommendation"),
    ACTION("action"),
    MEETING("meeting"),
    /** Nothing in particular: there is no reference. */
    ORGANISATION("organisation");

    private final String word;

    About(String word) {
        this.word = word;
    }

    /** What it is called in a sentence. */
    public String word() {
        return word;
    }
}
