package io.followthrough.workflow.task;

import java.util.Locale;

/** A step that people can do for all recommendations of an evaluation on one page. */
enum Round {
    /** The lead unit answers. */
    RESPONSES("UserTask_DraftResponse"),
    /** The head of the unit approves what was drafted. */
    APPROVALS("UserTask_ApproveResponse");

    /** The addresses of all rounds, as a pattern. */
    static final String PATHS = "responses|approvals";

    private final String element;

    Round(String element) {
        this.element = element;
    }

    /** Id of the user task in its process model. */
    String element() {
        return element;
    }

    /** Last part of its address, such as {@code responses}. */
    String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Round of(String path) {
        return valueOf(path.toUpperCase(Locale.ROOT));
    }
}
