package io.followthrough.intake;

import io.followthrough.action.ActionStatus;
import io.followthrough.action.FollowingUp;
import io.followthrough.evaluation.Evaluation;
import io.followthrough.evaluation.Priority;
import io.followthrough.evaluation.Recommendation;
import io.followthrough.evaluation.Recommendations;
import io.followthrough.intake.understanding.Understanding;
import io.followthrough.response.ManagementResponse;
import io.followthrough.response.ManagementResponses;
import io.followthrough.response.PlannedAction;
import io.followthrough.response.RespondingToRecommendations;
import io.followthrough.response.ResponseStatus;
import io.followthrough.shared.Reason;
import io.followthrough.shared.Refused;
import io.followthrough.shared.UnitCode;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Registers recommendations with what is published about them, or corrects the wording of those that are registered. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RegisteringRecommendations {

    /** What became of a recommendation of the document. */
    enum Outcome {
        CREATED,
        CHANGED,
        UNCHANGED
    }

    private final Recommendations recommendations;
    private final ManagementResponses responses;
    private final RespondingToRecommendations responding;
    private final FollowingUp followingUp;

    RegisteringRecommendations(
            Recommendations recommendations,
            ManagementResponses responses,
            RespondingToRecommendations responding,
            FollowingUp followingUp) {
        this.recommendations = recommendations;
        this.responses = responses;
        this.responding = responding;
        this.followingUp = followingUp;
    }

    /** Says why a registered recommendation does not take the answer of the document; empty when it agrees with what is known. */
    Optional<Refused.Problem> contradiction(String reference, Understanding.Recommendation said, String field) {
        if (said.position() == null || !recommendations.existsById(reference)) {
            return Optional.empty();
        }
        ManagementResponse response = responses.findById(reference).orElse(null);
        if (response == null || response.status() != ResponseStatus.PUBLISHED) {
            return Optional.of(new Refused.Problem(
                    field + ".position",
                    "Management's response to %s is being prepared here. Remove the position, and publish the response in its own process."
                            .formatted(reference)));
        }
        boolean same = response.position() == said.position()
                && SameWords.in(
                        response.reason() == null ? null : response.reason().text(), said.reason());
        return same
                ? Optional.empty()
                : Optional.of(new Refused.Problem(
                        field + ".position",
                        "A response to %s with another position or reason is published already. Remove position and reason to keep it."
                                .formatted(reference)));
    }

    /** Registers one recommendation of a registered evaluation. Of one that is known only the wording is corrected. */
    Outcome register(Evaluation evaluation, Understanding.Recommendation said) {
        String reference = evaluation.reference() + "/" + said.number();
        String text = Objects.requireNonNull(said.text());
        Recommendation known = recommendations.findById(reference).orElse(null);
        if (known == null) {
            create(evaluation, said, text);
            return Outcome.CREATED;
        }
        if (!known.reword(text)) {
            return Outcome.UNCHANGED;
        }
        recommendations.save(known);
        return Outcome.CHANGED;
    }

    private void create(Evaluation evaluation, Understanding.Recommendation said, String text) {
        Recommendation issued = Recommendation.issued(
                evaluation.reference(),
                Objects.requireNonNull(said.number()),
                text,
                Objects.requireNonNullElse(said.priority(), Priority.MEDIUM),
                said.unit() == null ? null : new UnitCode(said.unit()));
        recommendations.save(issued);
        if (said.position() != null) {
            responding.recordPublished(
                    issued.reference(),
                    said.position(),
                    reason(said.reason()),
                    evaluation.issuedOn(),
                    evaluation.issuedOnEstimated());
        }
        for (Understanding.Action action : said.actions()) {
            followingUp.record(
                    issued.reference(),
                    new PlannedAction(
                            Objects.requireNonNull(action.text()), action.responsible(), action.due(), action.dueRaw()),
                    Objects.requireNonNullElse(action.status(), ActionStatus.PLANNED),
                    evaluation.issuedOn());
        }
    }

    private static @Nullable Reason reason(@Nullable String text) {
        return text == null ? null : new Reason(text);
    }
}
