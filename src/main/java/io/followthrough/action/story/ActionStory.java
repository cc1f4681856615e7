package io.followthrough.action.story;

import io.followthrough.action.Decision;
import io.followthrough.action.Verification;
import io.followthrough.action.ending.EarlyEnd;
import io.followthrough.action.extension.Extension;
import io.followthrough.action.handover.HandOver;
import io.followthrough.action.triage.Triage;
import io.followthrough.shared.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for an action and what was decided, as of a day; each list oldest first.
 *
 * @param extensions later days that were asked for, granted or not
 * @param handOvers other units to which it was offered
 * @param earlyEnds proposals to end it although it is not done
 * @param triages what was decided when it was long overdue
 * @param verdicts what management said of its closure beside what the evaluation office found
 */
public record ActionStory(
        List<Later> extensions,
        List<Passed> handOvers,
        List<Stopped> earlyEnds,
        List<Sorted> triages,
        List<Voices> verdicts) {

    /** Why it ended although it was not done; empty unless that was approved. */
    public Optional<Stopped> ending() {
        return earlyEnds.stream().filter(Stopped::approved).reduce((first, last) -> last);
    }

    /** Whether nothing was asked, decided or judged. */
    public boolean isEmpty() {
        return extensions.isEmpty()
                && handOvers.isEmpty()
                && earlyEnds.isEmpty()
                && triages.isEmpty()
                && verdicts.isEmpty();
    }

    /**
     * What somebody decided; {@code remark} says why.
     *
     * @param granted whether it was granted
     * @param by user name
     * @param on when
     * @param remark why, where something was said
     */
    public record Said(
            boolean granted,
            String by,
            LocalDate on,
            @Nullable String remark) {

        static @Nullable Said of(@Nullable Decision decision, LocalDate day) {
            return decision == null || decision.decidedOn().isAfter(day)
                    ? null
                    : new Said(decision.granted(), decision.decidedBy(), decision.decidedOn(), text(decision.remark()));
        }
    }

    /** A later day: which extension it would be, instead of which day, and whether that had passed already. */
    public record Later(
            int number,
            @Nullable LocalDate before,
            LocalDate wanted,
            String reason,
            String askedBy,
            LocalDate askedOn,
            boolean askedLate,
            Extension.Level level,
            @Nullable Said decision) {

        static Later of(Extension asked, LocalDate day) {
            return new Later(
                    asked.number(),
                    asked.dueBefore(),
                    asked.wanted(),
                    asked.reason().text(),
                    asked.askedBy(),
                    asked.askedOn(),
                    asked.askedLate(),
                    asked.level(),
                    Said.of(asked.decision(), day));
        }
    }

    /** An offer to another unit. */
    public record Passed(
            @Nullable String from,
            String to,
            String reason,
            String askedBy,
            LocalDate askedOn,
            @Nullable Said decision) {

        static Passed of(HandOver offered, LocalDate day) {
            return new Passed(
                    offered.fromUnit() == null ? null : offered.fromUnit().value(),
                    offered.toUnit().value(),
                    offered.reason().text(),
                    offered.askedBy(),
                    offered.askedOn(),
                    Said.of(offered.decision(), day));
        }
    }

    /** A proposal to end it: how, why, and until when a risk is accepted; late actions need a second approval. */
    public record Stopped(
            String outcome,
            @Nullable String cause,
            String reason,
            @Nullable String body,
            @Nullable LocalDate riskReviewOn,
            String askedBy,
            LocalDate askedOn,
            boolean late,
            EarlyEnd.Level level,
            @Nullable Said decision,
            @Nullable Said confirmation) {

        static Stopped of(EarlyEnd proposed, LocalDate day) {
            return new Stopped(
                    proposed.proposal().outcome().name(),
                    Objects.toString(proposed.proposal().cause(), null),
                    proposed.proposal().reason().text(),
                    proposed.proposal().body(),
                    proposed.proposal().riskReviewOn(),
                    proposed.askedBy(),
                    proposed.askedOn(),
                    proposed.overdue(),
                    proposed.level(),
                    Said.of(proposed.decision(), day),
                    Said.of(proposed.confirmation(), day));
        }

        boolean approved() {
            return decision != null && decision.granted() && (!late || confirmation != null && confirmation.granted());
        }
    }

    /** A triage: which day was missed, why, and what becomes of it. */
    public record Sorted(LocalDate due, String decision, String rootCause, String reason, String by, LocalDate on) {

        static Sorted of(Triage triage) {
            return new Sorted(
                    triage.due(),
                    triage.decision().name(),
                    triage.rootCause().name(),
                    triage.reason().text(),
                    triage.decidedBy(),
                    triage.decidedOn());
        }
    }

    /** What management said of the closure, and what the evaluation office found. */
    public record Voices(
            @Nullable String requestedBy,
            LocalDate requestedOn,
            int percent,
            Verification.@Nullable Verdict verdict,
            @Nullable String judgedBy,
            @Nullable LocalDate judgedOn,
            @Nullable String comment,
            @Nullable LocalDate voidedOn) {

        static Voices of(Verification judged, LocalDate day) {
            LocalDate on = judged.judgedOn();
            boolean known = on != null && !on.isAfter(day);
            LocalDate voided = judged.voidedOn();
            return new Voices(
                    judged.requestedBy(),
                    judged.requestedOn(),
                    judged.percent(),
                    known ? judged.verdict() : null,
                    known ? judged.judgedBy() : null,
                    known ? on : null,
                    known ? text(judged.comment()) : null,
                    voided == null || voided.isAfter(day) ? null : voided);
        }

        /** Whether the evaluation office found otherwise than management says. */
        public boolean differ() {
            return verdict != null && verdict != Verification.Verdict.CONVINCING;
        }
    }

    private static @Nullable String text(@Nullable Reason reason) {
        return reason == null ? null : reason.text();
    }
}
