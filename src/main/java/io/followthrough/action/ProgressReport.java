package io.followthrough.action;

import io.followthrough.shared.Refused;
import java.time.LocalDate;

/**
 * What the owner of an action says about it.
 *
 * @param percent how much is done, 0 to 100
 * @param note what was done since the last report
 * @param reportedBy user name
 * @param reportedOn when
 */
public record ProgressReport(int percent, String note, String reportedBy, LocalDate reportedOn) {

    /** @throws Refused when the percentage is out of range or the note is blank */
    public ProgressReport {
        note = note.strip();
        if (percent < 0 || percent > 100) {
            throw Refused.because("percent", "%d is not a percentage. Use a whole number from 0 to 100.", percent);
        }
        if (note.isEmpty()) {
            throw Refused.because("note", "Say what was done since the last report.");
        }
    }
}
