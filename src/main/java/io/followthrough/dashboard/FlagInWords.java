package io.followthrough.dashboard;

import io.followthrough.rulebook.ExplainedFlag;
import io.followthrough.rulebook.Severity;

/** A flag as a page shows it. */
record FlagInWords(ExplainedFlag flag) {

    /** Where on the page of the recommendation its subject is. */
    public String place() {
        return new Reference(flag.subject()).last();
    }

    /** Ending of the names of the styles that show how serious it is. */
    public String tone() {
        return tone(flag.severity());
    }

    static String tone(Severity severity) {
        return switch (severity) {
            case NOTICE -> "accent";
            case WARNING -> "warn";
            case ALARM -> "bad";
        };
    }
}
