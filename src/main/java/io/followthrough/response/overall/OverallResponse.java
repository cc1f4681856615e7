package io.followthrough.response.overall;

import static io.followthrough.response.overall.OverallStatus.APPROVED;
import static io.followthrough.response.overall.OverallStatus.DRAFTED;
import static io.followthrough.response.overall.OverallStatus.PUBLISHED;
import static io.followthrough.response.overall.OverallStatus.RETURNED;

import io.followthrough.shared.Reason;
import io.followthrough.shared.Refused;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;

/** General remarks of management on one evaluation: whether it was useful, and what follows from it as a whole. */
public class OverallResponse extends AbstractAggregateRoot<OverallResponse> {

    @Id
    private final String evaluation;

    private String remarks;
    private OverallStatus status;
    private String draftedBy;
    private @Nullable String approvedBy;
    private @Nullable Reason returnComment;
    private @Nullable LocalDate publishedOn;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    OverallResponse(
            String evaluation,
            String remarks,
            OverallStatus status,
            String draftedBy,
            @Nullable String approvedBy,
            @Nullable Reason returnComment,
            @Nullable LocalDate publishedOn,
            @Nullable Integer version) {
        this.evaluation = evaluation;
        this.remarks = remarks;
        this.status = status;
        this.draftedBy = draftedBy;
        this.approvedBy = approvedBy;
        this.returnComment = returnComment;
        this.publishedOn = publishedOn;
        this.version = version;
    }

    /**
     * A first draft.
     *
     * @throws Refused when there are no remarks
     */
    public static OverallResponse drafted(String evaluation, String remarks, String by) {
        OverallResponse drafted = new OverallResponse(evaluation, remarks, DRAFTED, by, null, null, null, null);
        drafted.write(remarks, by);
        return drafted;
    }

    /**
     * Writes the remarks anew after they were returned.
     *
     * @throws Refused when they were not returned, or when there are none
     */
    public void redraft(String newRemarks, String by) {
        require(RETURNED, "only what was returned can be written anew");
        write(newRemarks, by);
    }

    private void write(String newRemarks, String by) {
        if (newRemarks.isBlank()) {
            throw Refused.because("remarks", "Write what management says about the evaluation as a whole.");
        }
        remarks = newRemarks.strip();
        draftedBy = by;
        approvedBy = null;
        returnComment = null;
        status = DRAFTED;
        registerEvent(new OverallResponseDrafted(evaluation, remarks));
    }

    /**
     * Management stands behind it.
     *
     * @throws Refused when that person wrote it, or when it is no draft
     */
    public void approve(String by) {
        require(DRAFTED, "only a draft can be approved");
        if (by.equals(draftedBy)) {
            throw Refused.because("", "You wrote these remarks yourself. Somebody else has to approve them.");
        }
        approvedBy = by;
        status = APPROVED;
        registerEvent(new OverallResponseApproved(evaluation));
    }

    /**
     * Goes back to its author, with what has to be changed.
     *
     * @throws Refused when it was returned or published already
     */
    public void sendBack(Reason comment) {
        if (status != DRAFTED && status != APPROVED) {
            throw refusal("only a draft or what was approved can be returned");
        }
        returnComment = comment;
        status = RETURNED;
        registerEvent(new OverallResponseReturned(evaluation, comment));
    }

    /**
     * The evaluation office finds it fit to be published: it is final from that day.
     *
     * @throws Refused when management has not approved it
     */
    public void publish(LocalDate today) {
        require(APPROVED, "only what was approved can be published");
        publishedOn = today;
        status = PUBLISHED;
        registerEvent(new OverallResponsePublished(evaluation, remarks, today));
    }

    private void require(OverallStatus needed, String rule) {
        if (status != needed) {
            throw refusal(rule);
        }
    }

    private Refused refusal(String rule) {
        return Refused.because(
                "",
                "The overall response to %s is %s: %s.",
                evaluation,
                status.name().toLowerCase(Locale.ROOT),
                rule);
    }

    /** Reference of the evaluation. */
    public String evaluation() {
        return evaluation;
    }

    /** What management says. */
    public String remarks() {
        return remarks;
    }

    public OverallStatus status() {
        return status;
    }

    /** User name of who wrote it. */
    public String draftedBy() {
        return draftedBy;
    }

    /** What its author was asked to change; missing once it is written anew. */
    public @Nullable Reason returnComment() {
        return returnComment;
    }

    /** Day from which it is final; missing until it is. */
    public @Nullable LocalDate publishedOn() {
        return publishedOn;
    }
}
