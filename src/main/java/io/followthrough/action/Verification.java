package io.followthrough.action;

import io.followthrough.shared.Reason;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One judgement of an action by two voices, which stand side by side where they differ: its owner said that it is done,
 * and the evaluation office said whether the evidence shows it.
 *
 * @param requestedBy user name of who said that it is done; missing when a document reported it
 * @param requestedOn when
 * @param percent how much was done according to them, 0 to 100
 * @param verdict what the evaluation office found; missing until it has
 * @param judgedBy user name of who found it
 * @param judgedOn when
 * @param comment what is missing; missing where the evidence convinced
 * @param voidedOn when new evidence made the verdict void; missing while it holds
 */
public record Verification(
        @Nullable String requestedBy,
        LocalDate requestedOn,
        int percent,
        @Nullable Verdict verdict,
        @Nullable String judgedBy,
        @Nullable LocalDate judgedOn,
        @Nullable Reason comment,
        @Nullable LocalDate voidedOn) {

    /** What the evaluation office finds. */
    public enum Verdict {
        /** It is done. */
        CONVINCING,
        /** A part of it is done. */
        PARTLY_CONVINCING,
        NOT_CONVINCING
    }

    static Verification requested(@Nullable String by, LocalDate on, int percent) {
        return new Verification(by, on, percent, null, null, null, null, null);
    }

    Verification judged(Verdict found, String by, LocalDate on, @Nullable Reason missing) {
        return new Verification(requestedBy, requestedOn, percent, found, by, on, missing, null);
    }

    Verification voided(LocalDate on) {
        return new Verification(requestedBy, requestedOn, percent, verdict, judgedBy, judgedOn, comment, on);
    }

    /** Whether the evaluation office has not found otherwise than the owner says. */
    public boolean agreed() {
        return verdict == null || verdict == Verdict.CONVINCING;
    }
}
