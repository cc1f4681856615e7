package io.followthrough.portfolio;

import io.followthrough.evaluation.EvaluationKind;
import io.followthrough.evaluation.Priority;
import io.followthrough.evaluation.RecommendationStatus;
import io.followthrough.response.Position;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What recommendations are chosen and sorted by; see {@link RecommendationRow}. */
record RecommendationCard(
        String reference,
        String evaluation,
        EvaluationKind kind,
        String number,
        Priority priority,
        @Nullable String unit,
        RecommendationStatus status,
        @Nullable Position position,
        LocalDate issuedOn,
        @Nullable LocalDate respondedOn)
        implements Card {

    boolean fits(PortfolioQuery query) {
        return (query.evaluation() == null || query.evaluation().equals(evaluation))
                && PortfolioQuery.fits(query.unit(), unit)
                && (query.priority() == null || query.priority() == priority)
                && (query.kind() == null || query.kind() == kind)
                && (query.position() == null || query.position() == position)
                && (query.statuses().isEmpty() || query.statuses().contains(status))
                && (query.references() == null || query.references().contains(reference));
    }

    @Override
    public @Nullable Comparable<?> sortedBy(String name) {
        return switch (name) {
            case "issuedOn" -> issuedOn;
            case "respondedOn" -> respondedOn;
            case "priority" -> priority;
            case "unit" -> unit;
            case "position" -> position == null ? null : position.name();
            case "status" ->
                switch (status) {
                    case AWAITING_RESPONSE -> 1;
                    case RESPONDED -> 2;
                    case SPLIT -> 3;
                    case CLOSED -> 4;
                };
            default -> throw Card.unknown(name);
        };
    }
}
