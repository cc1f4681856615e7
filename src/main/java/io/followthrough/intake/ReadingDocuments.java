package io.followthrough.intake;

import io.followthrough.evaluation.Evaluations;
import io.followthrough.intake.document.Document;
import io.followthrough.intake.document.Fingerprint;
import io.followthrough.intake.factsheet.FactsheetReader;
import io.followthrough.intake.factsheet.Reading;
import io.followthrough.intake.factsheet.Sought;
import io.followthrough.intake.matrix.MatrixReader;
import io.followthrough.intake.understanding.Understanding;
import io.followthrough.people.Units;
import io.followthrough.shared.Missing;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Somebody hands in a document; it is read and kept, and nothing is registered before a person confirms it. */
@Component
public class ReadingDocuments {

    private static final int SHOWN = 20;

    private final FactsheetReader reader;
    private final MatrixReader matrix;
    private final Units units;
    private final Intakes intakes;
    private final Evaluations evaluations;
    private final UnderstandingText text;
    private final Clock clock;

    ReadingDocuments(
            FactsheetReader reader,
            MatrixReader matrix,
            Units units,
            Intakes intakes,
            Evaluations evaluations,
            UnderstandingText text,
            Clock clock) {
        this.reader = reader;
        this.matrix = matrix;
        this.units = units;
        this.intakes = intakes;
        this.evaluations = evaluations;
        this.text = text;
        this.clock = clock;
    }

    /**
     * Reads a document. The same document is kept once: until somebody confirms it, it is read anew; afterwards what
     * was confirmed is answered, so that no correction is lost.
     */
    public Received read(Document document, @Nullable String fileName, String by) {
        String fingerprint = Fingerprint.of(document.text());
        Optional<Intake> known = intakes.findByFingerprint(fingerprint);
        if (known.isPresent() && known.get().isConfirmed()) {
            return received(known.get(), List.of());
        }
        Reading reading = matrix.read(document)
                .<Reading>map(read -> new Reading.Understood(read, List.of()))
                .orElseGet(() -> reader.read(document, units.open()));
        boolean understood = reading instanceof Reading.Understood;
        String understanding = text.write(reading.understanding());
        Intake intake = known.orElseGet(() -> Intake.received(
                clock.instant(), by, shortened(fileName), fingerprint, document.text(), understood, understanding));
        known.ifPresent(
                again -> again.receivedAgain(clock.instant(), by, shortened(fileName), understood, understanding));
        return received(kept(intake, fingerprint), reading.sought());
    }

    /** An empty form, for what no document tells. */
    public Received byHand(String by) {
        String nothing = text.write(Understanding.nothing());
        return received(intakes.save(Intake.received(clock.instant(), by, null, null, "", true, nothing)), List.of());
    }

    /** The document with that number, or {@link Missing}. */
    public Received find(long id) {
        return received(intakes.findById(id).orElseThrow(() -> new Missing("document", Long.toString(id))), List.of());
    }

    /** The documents received last, newest first. */
    public List<ReceivedLine> latest() {
        return intakes.latest(SHOWN);
    }

    /** Of two who hand in the same document at the same moment the second gets what the first has stored. */
    private Intake kept(Intake intake, String fingerprint) {
        try {
            return Collisions.told(() -> intakes.save(intake));
        } catch (OptimisticLockingFailureException beaten) {
            return intakes.findByFingerprint(fingerprint).orElseThrow(() -> beaten);
        }
    }

    private Received received(Intake intake, List<Sought> sought) {
        Understanding understanding = text.read(intake.understanding());
        return new Received(
                intake.id(),
                intake.sourceText(),
                intake.understood() || intake.isConfirmed(),
                understanding,
                sought,
                intake.evaluation(),
                intake.isConfirmed() || isRegistered(understanding.evaluation()));
    }

    private boolean isRegistered(Understanding.Evaluation evaluation) {
        String reference = evaluation.reference();
        String title = evaluation.title();
        return reference != null
                && title != null
                && evaluations
                        .findById(reference)
                        .filter(registered -> SameWords.in(registered.title(), title))
                        .isPresent();
    }

    private static @Nullable String shortened(@Nullable String fileName) {
        return fileName == null ? null : fileName.substring(0, Math.min(fileName.length(), 255));
    }
}
