package io.followthrough.evaluation;

import io.followthrough.evaluation.closing.Assessment;
import io.followthrough.evaluation.closing.Closing;
import io.followthrough.evaluation.closing.Ending;
import io.followthrough.shared.Reason;
import io.followthrough.shared.UnitCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;

/** One recommendation of an evaluation: what should be done, who answers it, and where it stands. */
public class Recommendation extends AbstractAggregateRoot<Recommendation> {

    @Id
    private final String reference;

    private final String evaluation;
    private final String number;
    private String text;
    private Priority priority;

    @Embedded(onEmpty = OnEmpty.USE_EMPTY)
    private Responsibility responsibility;

    @Embedded(onEmpty = OnEmpty.USE_EMPTY)
    private Life life;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    Recommendation(
            String reference,
            String evaluation,
            String number,
            String text,
            Priority priority,
            Responsibility responsibility,
            Life life,
            @Nullable Integer version) {
        this.reference = reference;
        this.evaluation = evaluation;
        this.number = number;
        this.text = text;
        this.priority = priority;
        this.responsibility = responsibility;
        this.life = life;
        this.version = version;
    }

    /** A new recommendation of an evaluation; {@code number} is the report's own, such as "1" or "2.3". */
    public static Recommendation issued(
            String evaluation, String number, String text, Priority priority, @Nullable UnitCode leadUnit) {
        return registered(evaluation, Wording.number(number), text, priority, leadUnit, Life.begun());
    }

    private static Recommendation registered(
            String evaluation, String number, String text, Priority priority, @Nullable UnitCode unit, Life life) {
        String reference = evaluation + "/" + number;
        String words = Wording.text(text);
        Recommendation issued =
                new Recommendation(reference, evaluation, number, words, priority, Responsibility.of(unit), life, null);
        issued.registerEvent(new RecommendationIssued(reference, words, priority, unit));
        return issued;
    }

    /** Corrects the wording; answers whether it changed anything. */
    public boolean reword(String corrected) {
        String before = text;
        text = Wording.text(corrected);
        if (text.equals(before)) {
            return false;
        }
        registerEvent(new RecommendationReworded(reference, before, text));
        return true;
    }

    /** One of several things that it says, as a recommendation of its own. */
    Recommendation part(int counted, String said, Priority matters, @Nullable UnitCode unit, LocalDate today) {
        return registered(evaluation, number + "." + counted, said, matters, unit, Life.asPartOf(reference, today));
    }

    /** From now on its parts are answered and followed up in its place. */
    void split(List<Recommendation> parts, LocalDate today) {
        life = life.split(reference, today);
        registerEvent(new RecommendationSplit(
                reference, parts.stream().map(Recommendation::reference).toList(), today));
    }

    /** Makes a unit responsible for the response and its follow-up. */
    public void assignTo(UnitCode unit, Priority agreedPriority) {
        life.requireOpen(reference);
        UnitCode before = leadUnit();
        responsibility = responsibility.assigned(unit);
        priority = agreedPriority;
        registerEvent(new LeadUnitAssigned(reference, before, unit, agreedPriority));
    }

    /** Goes to another unit in a reorganisation; past days still show the one that it had. */
    void move(UnitCode unit, LocalDate today) {
        life.requireOpen(reference);
        registerEvent(new LeadUnitMoved(reference, leadUnit(), unit, today));
        responsibility = responsibility.moved(unit, today);
    }

    /** Notes that management's response is published. */
    public void responded() {
        life = life.responded(reference);
    }

    /** Closes after every action has ended, or at the horizon, with the adoption that was reached. */
    public void close(Ending ending, Assessment assessment, LocalDate today) {
        life = life.closed(reference, Closing.assessed(ending, assessment, today));
        registerEvent(RecommendationClosed.of(reference, ending, assessment, today));
    }

    /** Closes a recommendation that management disagrees with, once the evaluation office has taken note. */
    public void closeWithoutAgreement(@Nullable Reason remark, LocalDate today) {
        life = life.closed(reference, Closing.without(Ending.DISAGREEMENT_ACKNOWLEDGED, remark, null, today));
        registerEvent(new DisagreementAcknowledged(reference, remark, today));
    }

    /** Ends it before its time: withdrawn, or with another recommendation that goes on in its place. */
    public void end(Ending ending, Reason reason, @Nullable String successor, LocalDate today) {
        life = life.closed(reference, Closing.without(ending, reason, successor, today));
        registerEvent(new RecommendationEnded(reference, ending, reason, successor, today));
    }

    /** Takes a closed one up again, responded to or not; its closing stays on record. */
    public void reopen(Reason reason, boolean responded, LocalDate today) {
        Optional<Closing> last = life.closing();
        life = life.reopened(reference, reason, responded, today);
        Closing before = last.orElseThrow();
        registerEvent(new RecommendationReopened(
                reference, before.ending(), before.closedOn(), life.status(), reason, today));
    }

    public String reference() {
        return reference;
    }

    public String evaluation() {
        return evaluation;
    }

    public String number() {
        return number;
    }

    public String text() {
        return text;
    }

    public Priority priority() {
        return priority;
    }

    /** The unit that answers; missing until one is assigned. */
    public @Nullable UnitCode leadUnit() {
        return responsibility.leadUnit();
    }

    public RecommendationStatus status() {
        return life.status();
    }

    /** Reference of the recommendation that it is a part of; missing when it stands for itself. */
    public @Nullable String parent() {
        return life.parent();
    }

    /** How it was closed; empty while it is not. */
    public Optional<Closing> closing() {
        return life.closing();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Recommendation that && reference.equals(that.reference);
    }

    @Override
    public int hashCode() {
        return Objects.hash(reference);
    }
}
