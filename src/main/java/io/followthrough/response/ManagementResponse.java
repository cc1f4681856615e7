package io.followthrough.response;

import io.followthrough.evaluation.Priority;
import io.followthrough.shared.Reason;
import io.followthrough.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;

/** What management answers to one recommendation: its position, the reason, and the actions it promises. */
public class ManagementResponse extends AbstractAggregateRoot<ManagementResponse> {

    @Id
    private final String recommendation;

    @Embedded(onEmpty = OnEmpty.USE_NULL)
    private Answer answer;

    @Embedded(onEmpty = OnEmpty.USE_NULL)
    private Clearance clearance;

    @Embedded(onEmpty = OnEmpty.USE_EMPTY)
    private Rebuttal rebuttal;

    private @Nullable LocalDate publishedOn;
    private final boolean publishedOnEstimated;
    private List<PlannedAction> plan;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    ManagementResponse(
            String recommendation,
            Answer answer,
            Clearance clearance,
            Rebuttal rebuttal,
            @Nullable LocalDate publishedOn,
            boolean publishedOnEstimated,
            List<PlannedAction> plan,
            @Nullable Integer version) {
        this.recommendation = recommendation;
        this.answer = answer;
        this.clearance = clearance;
        this.rebuttal = rebuttal;
        this.publishedOn = publishedOn;
        this.publishedOnEstimated = publishedOnEstimated;
        this.plan = List.copyOf(plan);
        this.version = version;
    }

    /** A first draft by somebody of the lead unit. */
    public static ManagementResponse drafted(String recommendation, Answer answer, ActionPlan plan, String by) {
        ManagementResponse response = new ManagementResponse(
                recommendation, answer, Clearance.drafted(by), Rebuttal.none(), null, false, plan.actions(), null);
        response.write(answer, plan);
        return response;
    }

    /** A response that was published before it came here; {@code estimated} when its day is not known for certain. */
    public static ManagementResponse asPublished(
            String recommendation, Answer answer, LocalDate on, boolean estimated) {
        ManagementResponse response = new ManagementResponse(
                recommendation, answer, Clearance.elsewhere(), Rebuttal.none(), on, estimated, List.of(), null);
        response.registerEvent(new ResponsePublished(recommendation, answer.position(), answer.reason(), on));
        return response;
    }

    /** Writes the draft anew after it was returned. */
    public void redraft(Answer now, ActionPlan newPlan, String by) {
        Clearance next = clearance.redrafted(by);
        write(now, newPlan);
        clearance = next;
    }

    private void write(Answer now, ActionPlan newPlan) {
        if (!now.position().accepted() && !newPlan.actions().isEmpty()) {
            throw Refused.because(
                    "actions", "A disagreement promises no actions. Remove them, or agree to a part of it.");
        }
        answer = now;
        plan = newPlan.actions();
        registerEvent(new ResponseDrafted(recommendation, now.position(), now.reason(), plan.size()));
    }

    /** The head of the unit agrees with the draft; nobody approves what they wrote themselves. */
    public void approve(String by) {
        clearance = clearance.approved(by);
        registerEvent(new ResponseApproved(recommendation));
    }

    /** Management stands behind it; nobody signs off what they wrote or approved themselves. */
    public void signOff(String by) {
        clearance = clearance.signedOff(by);
        registerEvent(new DisagreementSignedOff(recommendation, by));
    }

    /** How far it has come; its verbs refuse whom they may not pass through. */
    Clearance clearance() {
        return clearance;
    }

    /** Goes back to its author, with what has to be changed. */
    public void sendBack(Reason comment) {
        clearance = clearance.returned(comment);
        registerEvent(new ResponseReturned(recommendation, comment));
    }

    /** The evaluation office argues against the position, which it may do once. */
    public void rebut(Reason argument, String by, LocalDate today) {
        Clearance next = clearance.rebutted();
        rebuttal = rebuttal.argued(argument, by, today);
        clearance = next;
        registerEvent(new ResponseRebutted(recommendation, argument));
    }

    /** The head of the unit maintains the position, with an answer that is published beside the rebuttal. */
    public void maintain(Reason reply, String by) {
        clearance = clearance.maintained();
        rebuttal = rebuttal.answered(reply, by);
        registerEvent(new RebuttalAnswered(recommendation, reply));
    }

    /** The head of the unit has it written anew; its author reads the rebuttal above the draft. */
    public void reconsider() {
        clearance = clearance.reconsidered(rebuttal.rebuttal());
        registerEvent(new PositionReconsidered(recommendation, answer.position()));
    }

    /** The evaluation office finds it adequate: it is final from that day. */
    public void publish(LocalDate today) {
        clearance = clearance.published();
        publishedOn = today;
        registerEvent(new ResponsePublished(recommendation, answer.position(), answer.reason(), today));
    }

    /** Whether management has yet to stand behind a disagreement with a recommendation of that priority. */
    public boolean needsSignOff(Priority priority) {
        return priority == Priority.HIGH && !answer.position().accepted() && clearance.signedOffBy() == null;
    }

    /** Reference of the recommendation that is answered. */
    public String recommendation() {
        return recommendation;
    }

    public Answer answer() {
        return answer;
    }

    public Position position() {
        return answer.position();
    }

    public @Nullable Reason reason() {
        return answer.reason();
    }

    public ResponseStatus status() {
        return clearance.status();
    }

    /** User name of who wrote the draft; missing for a response that was published before it came here. */
    public @Nullable String draftedBy() {
        return clearance.draftedBy();
    }

    /** User name of who stood behind it for management, where that was needed. */
    public @Nullable String signedOffBy() {
        return clearance.signedOffBy();
    }

    /** What its author was asked to change; missing once it is written anew. */
    public @Nullable Reason returnComment() {
        return clearance.returnComment();
    }

    /** What the evaluation office argued, and what the head of the unit answered. */
    public Rebuttal rebuttal() {
        return rebuttal;
    }

    public @Nullable LocalDate publishedOn() {
        return publishedOn;
    }

    public ActionPlan plan() {
        return new ActionPlan(plan);
    }
}
