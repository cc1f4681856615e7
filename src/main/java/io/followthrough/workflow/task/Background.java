package io.followthrough.workflow.task;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has to know before they fill in a form.
 *
 * @param kind what it is about: {@code recommendation}, {@code meeting} or {@code evaluation}; its word stands above
 * @param reference of the recommendation, meeting or evaluation
 * @param text what it says, or is called
 * @param evaluation title of the recommendation's evaluation; missing for a meeting
 * @param evaluationReference reference of that evaluation; missing for a meeting
 * @param facts short facts about it
 * @param action the action that the form is about; missing when it is about the recommendation
 * @param said what was said before; what came back with a comment first, then in the order of time
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Background(
        String kind,
        String reference,
        String text,
        @Nullable String evaluation,
        @Nullable String evaluationReference,
        List<Fact> facts,
        @Nullable Subject action,
        List<Said> said) {

    /** A short fact, such as the priority. */
    record Fact(String label, String value) {}

    /** An action: its reference, what it says, and short facts about it. */
    record Subject(String reference, String text, List<Fact> facts) {}

    /**
     * Something that was said before.
     *
     * @param heading what it is, such as "Progress report: 40 %"
     * @param by who said it and when
     * @param text in their words
     * @param items a list that goes with it, such as the actions of a draft
     * @param links what can be downloaded with it
     * @param returned whether it came back with a comment that has to be answered now
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Said(
            String heading,
            @Nullable String by,
            @Nullable String text,
            List<String> items,
            List<Link> links,
            boolean returned) {

        Said(String heading, @Nullable String by, @Nullable String text, List<String> items, boolean returned) {
            this(heading, by, text, items, List.of(), returned);
        }
    }

    /**
     * Something to download.
     *
     * @param address below the address of the application
     * @param text what it is called
     * @param more what else is known of it
     */
    record Link(String address, String text, String more) {}
}
