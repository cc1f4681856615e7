package io.followthrough.portfolio;

import io.followthrough.action.ActionStatus;
import io.followthrough.evaluation.Priority;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What actions are chosen and sorted by; see {@link ActionRow}. */
record ActionCard(
        String reference,
        String recommendation,
        String evaluation,
        String number,
        Priority priority,
        @Nullable String owner,
        @Nullable String unit,
        ActionStatus status,
        int percent,
        @Nullable LocalDate due,
        @Nullable LocalDate originalDue,
        LocalDate plannedOn)
        implements Card {

    boolean fits(ActionQuery query) {
        return (query.evaluation() == null || query.evaluation().equals(evaluation))
                && (query.recommendation() == null || query.recommendation().equals(recommendation))
                && PortfolioQuery.fits(query.unit(), unit)
                && (query.priority() == null || query.priority() == priority)
                && (query.owner() == null || query.owner().equals(owner))
                && (query.statuses().isEmpty() || query.statuses().contains(status))
                && (query.references() == null || query.references().contains(reference));
    }

    @Override
    public @Nullable Comparable<?> sortedBy(String name) {
        return switch (name) {
            case "due" -> due;
            case "originalDue" -> originalDue;
            case "owner" -> owner;
            case "unit" -> unit;
            case "status" -> status.name();
            case "percent" -> percent;
            case "plannedOn" -> plannedOn;
            default -> throw Card.unknown(name);
        };
    }
}
