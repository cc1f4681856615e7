package io.followthrough.response;

import static io.followthrough.response.ResponseStatus.APPROVED;
import static io.followthrough.response.ResponseStatus.DRAFTED;
import static io.followthrough.response.ResponseStatus.PUBLISHED;
import static io.followthrough.response.ResponseStatus.RETURNED;

import io.followthrough.shared.Reason;
import io.followthrough.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;

/** What management answers to one recommendation: its position, the reason, and the actions it promises. */
public class ManagementResponse extends AbstractAggregateRoot<ManagementResponse> {

    @Id
    private final String recommendation;

    private Position position;
    private @Nullable Reason reason;
    private ResponseStatus status;
    private @Nullable String draftedBy;
    private @Nullable String approvedBy;
    private @Nullable Reason returnComment;
    private @Nullable LocalDate publishedOn;
    private boolean publishedOnEstimated;
    private List<PlannedAction> plan;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    ManagementResponse(
            String recommendation,
            Position position,
            @Nullable Reason reason,
            ResponseStatus status,
            @Nullable String draftedBy,
            @Nullable String approvedBy,
            @Nullable Reason returnComment,
            @Nullable LocalDate publishedOn,
            boolean publishedOnEstimated,
            List<PlannedAction> plan,
            @Nullable Integer version) {
        this.recommendation = recommendation;
        this.position = position;
        this.reason = reason;
        this.status = status;
        this.draftedBy = draftedBy;
        this.approvedBy = approvedBy;
        this.returnComment = returnComment;
        this.publishedOn = publishedOn;
        this.publishedOnEstimated = publishedOnEstimated;
        this.plan = List.copyOf(plan);
        this.version = version;
    }

    /** A first draft by somebody of the lead unit. */
    public static ManagementResponse drafted(
            String recommendation, Position position, @Nullable Reason reason, ActionPlan plan, String by) {
        ManagementResponse response = new ManagementResponse(
                recommendation, position, reason, DRAFTED, by, null, null, null, false, plan.actions(), null);
        response.write(position, reason, plan, by);
        return response;
    }

    /** A response that was published before it came here; {@code estimated} when its day is not known for certain. */
    public static ManagementResponse asPublished(
            String recommendation, Position position, @Nullable Reason reason, LocalDate on, boolean estimated) {
        requireReason(position, reason);
        ManagementResponse response = new ManagementResponse(
                recommendation, position, reason, PUBLISHED, null, null, null, on, estimated, List.of(), null);
        response.registerEvent(new ResponsePublished(recommendation, position, reason, on));
        return response;
    }

    /** Writes the draft anew after it was returned. */
    public void redraft(Position newPosition, @Nullable Reason newReason, ActionPlan newPlan, String by) {
        require(RETURNED, "only a returned response can be written anew");
        write(newPosition, newReason, newPlan, by);
    }

    private void write(Position newPosition, @Nullable Reason newReason, ActionPlan newPlan, String by) {
        requireReason(newPosition, newReason);
        if (!newPosition.accepted() && !newPlan.actions().isEmpty()) {
            throw Refused.because(
                    "actions", "A disagreement promises no actions. Remove them, or agree to a part of it.");
        }
        position = newPosition;
        reason = newReason;
        plan = newPlan.actions();
        draftedBy = by;
        approvedBy = null;
        returnComment = null;
        status = DRAFTED;
        registerEvent(new ResponseDrafted(recommendation, position, reason, plan.size()));
    }

    /** The head of the unit agrees with the draft; nobody approves what they wrote themselves. */
    public void approve(String by) {
        require(DRAFTED, "only a draft can be approved");
        if (by.equals(draftedBy)) {
            throw Refused.because("", "You wrote this response yourself. Somebody else has to approve it.");
        }
        approvedBy = by;
        status = APPROVED;
        registerEvent(new ResponseApproved(recommendation));
    }

    /** Goes back to its author, with what has to be changed. */
    public void sendBack(Reason comment) {
        if (status != DRAFTED && status != APPROVED) {
            throw refusal("only a draft or an approved response can be returned");
        }
        returnComment = comment;
        status = RETURNED;
        registerEvent(new ResponseReturned(recommendation, comment));
    }

    /** The evaluation office finds it adequate: it is final from that day. */
    public void publish(LocalDate today) {
        require(APPROVED, "only an approved response can be published");
        publishedOn = today;
        status = PUBLISHED;
        registerEvent(new ResponsePublished(recommendation, position, reason, today));
    }

    private static void requireReason(Position position, @Nullable Reason reason) {
        if (position.needsReason() && reason == null) {
            throw Refused.because(
                    "reason",
                    position == Position.DISAGREE
                            ? "Give the reason for the disagreement."
                            : "Say which part is accepted, and give the reason for not accepting the rest.");
        }
    }

    private void require(ResponseStatus needed, String rule) {
        if (status != needed) {
            throw refusal(rule);
        }
    }

    private Refused refusal(String rule) {
        return Refused.because(
                "",
                "The response to %s is %s: %s.",
                recommendation,
                status.name().toLowerCase(Locale.ROOT),
                rule);
    }

    /** Reference of the recommendation that is answered. */
    public String recommendation() {
        return recommendation;
    }

    public Position position() {
        return position;
    }

    public @Nullable Reason reason() {
        return reason;
    }

    /** User name of who wrote it; missing when it was published before it came here. */
    public @Nullable String draftedBy() {
        return draftedBy;
    }

    public ResponseStatus status() {
        return status;
    }

    /** What its author was asked to change; missing once it is written anew. */
    public @Nullable Reason returnComment() {
        return returnComment;
    }

    public @Nullable LocalDate publishedOn() {
        return publishedOn;
    }

    public ActionPlan plan() {
        return new ActionPlan(plan);
    }
}
