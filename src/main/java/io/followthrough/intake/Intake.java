package io.followthrough.intake;

import io.followthrough.shared.Refused;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;

/** A document that was received: its text, what was understood of it, and the evaluation that a person confirmed it to be. */
class Intake {

    @Id
    private @Nullable Long id;

    private Instant receivedAt;
    private String receivedBy;
    private @Nullable String fileName;
    private final @Nullable String fingerprint;
    private final String sourceText;
    private boolean understood;
    private String understanding;
    private @Nullable String evaluation;
    private @Nullable String confirmedBy;
    private @Nullable LocalDate confirmedOn;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    Intake(
            @Nullable Long id,
            Instant receivedAt,
            String receivedBy,
            @Nullable String fileName,
            @Nullable String fingerprint,
            String sourceText,
            boolean understood,
            String understanding,
            @Nullable String evaluation,
            @Nullable String confirmedBy,
            @Nullable LocalDate confirmedOn,
            @Nullable Integer version) {
        this.id = id;
        this.receivedAt = receivedAt;
        this.receivedBy = receivedBy;
        this.fileName = fileName;
        this.fingerprint = fingerprint;
        this.sourceText = sourceText;
        this.understood = understood;
        this.understanding = understanding;
        this.evaluation = evaluation;
        this.confirmedBy = confirmedBy;
        this.confirmedOn = confirmedOn;
        this.version = version;
    }

    /** A document that has just arrived; without a fingerprint there is none, and a form is filled in by hand. */
    static Intake received(
            Instant at,
            String by,
            @Nullable String fileName,
            @Nullable String fingerprint,
            String sourceText,
            boolean understood,
            String understanding) {
        return new Intake(
                null, at, by, fileName, fingerprint, sourceText, understood, understanding, null, null, null, null);
    }

    /** The same document arrives again before anybody confirmed it. */
    void receivedAgain(
            Instant at, String by, @Nullable String newName, boolean nowUnderstood, String newUnderstanding) {
        receivedAt = at;
        receivedBy = by;
        fileName = newName;
        understood = nowUnderstood;
        understanding = newUnderstanding;
    }

    /** Notes what a person confirmed, and as which evaluation. */
    void confirm(String reference, String confirmedUnderstanding, String by, LocalDate today) {
        if (evaluation != null && !evaluation.equals(reference)) {
            throw Refused.because(
                    "evaluation.reference",
                    "This document is registered as %s already. Keep that reference.",
                    evaluation);
        }
        evaluation = reference;
        understanding = confirmedUnderstanding;
        confirmedBy = by;
        confirmedOn = today;
    }

    boolean isConfirmed() {
        return evaluation != null;
    }

    /** Its number, once it is stored. */
    long id() {
        if (id == null) {
            throw new IllegalStateException("The intake is not stored yet.");
        }
        return id;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    String receivedBy() {
        return receivedBy;
    }

    @Nullable
    String fileName() {
        return fileName;
    }

    String sourceText() {
        return sourceText;
    }

    boolean understood() {
        return understood;
    }

    /** What was understood or confirmed, as JSON. */
    String understanding() {
        return understanding;
    }

    @Nullable
    String evaluation() {
        return evaluation;
    }

    @Nullable
    LocalDate confirmedOn() {
        return confirmedOn;
    }
}
