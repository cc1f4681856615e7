package io.followthrough.evaluation;

import static io.followthrough.evaluation.RecommendationStatus.AWAITING_RESPONSE;
import static io.followthrough.evaluation.RecommendationStatus.CLOSED;
import static io.followthrough.evaluation.RecommendationStatus.RESPONDED;

import io.followthrough.shared.Reason;
import io.followthrough.shared.Refused;
import io.followthrough.shared.UnitCode;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;

/** One recommendation of an evaluation: what should be done, who answers it, and where it stands. */
public class Recommendation extends AbstractAggregateRoot<Recommendation> {

    @Id
    private final String reference;

    private final String evaluation;
    private final String number;
    private String text;
    private Priority priority;
    private @Nullable UnitCode leadUnit;
    private RecommendationStatus status;
    private @Nullable LocalDate closedOn;
    private @Nullable AdoptionLevel adoption;
    private @Nullable Reason closingRemark;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    Recommendation(
            String reference,
            String evaluation,
            String number,
            String text,
            Priority priority,
            @Nullable UnitCode leadUnit,
            RecommendationStatus status,
            @Nullable LocalDate closedOn,
            @Nullable AdoptionLevel adoption,
            @Nullable Reason closingRemark,
            @Nullable Integer version) {
        this.reference = reference;
        this.evaluation = evaluation;
        this.number = number;
        this.text = text;
        this.priority = priority;
        this.leadUnit = leadUnit;
        this.status = status;
        this.closedOn = closedOn;
        this.adoption = adoption;
        this.closingRemark = closingRemark;
        this.version = version;
    }

    /** A new recommendation of an evaluation; {@code number} is the report's own, such as "1" or "2.3". */
    public static Recommendation issued(
            String evaluation, String number, String text, Priority priority, @Nullable UnitCode leadUnit) {
        if (!number.matches("[0-9]{1,3}(\\.[0-9]{1,3})*")) {
            throw Refused.because(
                    "number", "\"%s\" is not the number of a recommendation. Use a number such as 1 or 2.3.", number);
        }
        Recommendation issued = new Recommendation(
                evaluation + "/" + number,
                evaluation,
                number,
                worded(text),
                priority,
                leadUnit,
                AWAITING_RESPONSE,
                null,
                null,
                null,
                null);
        issued.registerEvent(new RecommendationIssued(issued.reference, issued.text, priority, leadUnit));
        return issued;
    }

    /** Corrects the wording; answers whether it changed anything. */
    public boolean reword(String corrected) {
        String before = text;
        text = worded(corrected);
        if (text.equals(before)) {
            return false;
        }
        registerEvent(new RecommendationReworded(reference, before, text));
        return true;
    }

    /** Makes a unit responsible for the response and its follow-up. */
    public void assignTo(UnitCode unit, Priority agreedPriority) {
        refuseWhenClosed();
        UnitCode before = leadUnit;
        leadUnit = unit;
        priority = agreedPriority;
        registerEvent(new LeadUnitAssigned(reference, before, unit, agreedPriority));
    }

    /** Notes that management's response is published. */
    public void responded() {
        if (status != AWAITING_RESPONSE) {
            throw Refused.because("", "A response to %s is published already.", reference);
        }
        status = RESPONDED;
    }

    /** Closes after every action has ended, with the adoption that was reached and the grounds for that judgement. */
    public void close(AdoptionLevel reached, Reason grounds, LocalDate today) {
        refuseUnlessResponded();
        adoption = reached;
        closed(grounds, today);
        registerEvent(new RecommendationClosed(reference, reached, grounds, today));
    }

    /** Closes a recommendation that management disagrees with, once the evaluation office has taken note. */
    public void closeWithoutAgreement(@Nullable Reason remark, LocalDate today) {
        refuseUnlessResponded();
        closed(remark, today);
        registerEvent(new DisagreementAcknowledged(reference, remark, today));
    }

    private void closed(@Nullable Reason remark, LocalDate today) {
        closingRemark = remark;
        closedOn = today;
        status = CLOSED;
    }

    private void refuseUnlessResponded() {
        refuseWhenClosed();
        if (status != RESPONDED) {
            throw Refused.because("", "%s cannot be closed before management has responded.", reference);
        }
    }

    private void refuseWhenClosed() {
        if (status == CLOSED) {
            throw Refused.because("", "%s was closed on %s; nothing can be changed any more.", reference, closedOn);
        }
    }

    private static String worded(String text) {
        if (text.isBlank()) {
            throw Refused.because("text", "Write down what the recommendation says.");
        }
        return text.strip();
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
        return leadUnit;
    }

    public RecommendationStatus status() {
        return status;
    }

    /** What the evaluation office judged when it closed the recommendation. */
    public @Nullable AdoptionLevel adoption() {
        return adoption;
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
