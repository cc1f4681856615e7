package io.followthrough.action;

import io.followthrough.evaluation.Priority;
import io.followthrough.evaluation.Recommendation;
import io.followthrough.shared.FileReferences;
import io.followthrough.shared.Refused;
import java.time.LocalDate;
import org.springframework.data.annotation.PersistenceCreator;

/**
 * What shows that an action was done.
 *
 * @param text what it is and where it can be found
 * @param providedBy user name of who provided it
 * @param providedOn when
 * @param documents uploaded files that show it; none where the text says it all
 */
public record Evidence(String text, String providedBy, LocalDate providedOn, FileReferences documents) {

    /** @throws Refused when the text is blank */
    @PersistenceCreator
    public Evidence {
        text = text.strip();
        if (text.isEmpty()) {
            throw Refused.because("evidence", "Say what shows that the action was done, and where it can be found.");
        }
    }

    /** Evidence in words alone. */
    public Evidence(String text, String providedBy, LocalDate providedOn) {
        this(text, providedBy, providedOn, FileReferences.NONE);
    }

    /** @throws Refused when the recommendation has high priority and no document is shown */
    void refuseWordsAlone(Recommendation recommendation) {
        if (needsDocument(recommendation) && documents.none()) {
            throw Refused.because(
                    "documents",
                    "%s has high priority, so a document has to show that the action was done. Upload at least one.",
                    recommendation.reference());
        }
    }

    /** Whether words alone do not show that an action was done. */
    static boolean needsDocument(Recommendation recommendation) {
        return recommendation.priority() == Priority.HIGH;
    }
}
