package io.followthrough.response;

import io.followthrough.shared.Blank;
import io.followthrough.shared.Refused;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;

/**
 * Something that management promises to do. An owner or a date may be missing, since published plans lack them;
 * the rules say so as long as they do.
 *
 * @param text what will be done
 * @param owner who answers for it: a user name, or a function where the person has none
 * @param due last day to have it done
 * @param dueRaw the date as a document wrote it, such as "Q4 2019"
 * @param fundingRequired whether it needs money that is not there yet
 */
public record PlannedAction(
        String text,
        @Nullable String owner,
        @Nullable LocalDate due,
        @Nullable String dueRaw,
        boolean fundingRequired) {

    /** @throws Refused when the text is blank */
    @PersistenceCreator
    public PlannedAction {
        text = text.strip();
        if (text.isEmpty()) {
            throw Refused.because("text", "Say what will be done.");
        }
        owner = Blank.asMissing(owner);
    }

    /** A promise that the money at hand pays for. */
    public PlannedAction(String text, @Nullable String owner, @Nullable LocalDate due, @Nullable String dueRaw) {
        this(text, owner, due, dueRaw, false);
    }

    /** The same promise, due on another day. */
    public PlannedAction dueOn(LocalDate day) {
        return new PlannedAction(text, owner, day, dueRaw, fundingRequired);
    }

    /** The same promise, of somebody else. */
    public PlannedAction ownedBy(@Nullable String somebody) {
        return new PlannedAction(text, somebody, due, dueRaw, fundingRequired);
    }

    /** The same promise in other words. */
    public PlannedAction worded(String words) {
        return new PlannedAction(words, owner, due, dueRaw, fundingRequired);
    }
}
