package io.followthrough.dashboard;

import io.followthrough.rulebook.Explanation;
import io.followthrough.rulebook.Flag;
import io.followthrough.rulebook.Severity;

/** A flag as a page shows it: the flag itself, and what it means in words. */
record FlagInWords(Flag flag, Explanation words) {

    /** Where on the page of the recommendation its subject is. */
    public String place() {
        return new Reference(flag.subject()).last();
    }

    /** Ending of the names of the styles that show how serious it is. */
    public String tone() {
        return tone(flag.rule().severity());
    }

    static String tone(Severity severity) {
        return switch (severity) {
            case NOTICE -> "accent";
            case WARNING -> "warn";
            case ALARM -> "bad";
        };
    }
}
