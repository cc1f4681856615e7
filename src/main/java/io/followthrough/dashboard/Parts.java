package io.followthrough.dashboard;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.followthrough.evaluation.RecommendationStatus;
import io.followthrough.portfolio.Portfolio;
import io.followthrough.portfolio.RecommendationRow;
import io.followthrough.response.Position;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a recommendation was split into. Where recommendations are counted, the parts count and the whole does not.
 *
 * @param parts in the order of their numbers; empty when it is not split
 * @param partsAnswered how many of them management has responded to
 * @param partsClosed how many of them are closed
 */
record Parts(List<Part> parts, long partsAnswered, long partsClosed) {

    static final Parts NONE = new Parts(List.of(), 0, 0);

    /**
     * One part.
     *
     * @param reference its reference
     * @param number its number
     * @param text what should be done
     * @param unit code of the unit that answers; missing until one is assigned
     * @param status where it stands
     * @param position what management answered; missing until published
     */
    record Part(
            String reference,
            String number,
            String text,
            @Nullable String unit,
            RecommendationStatus status,
            @Nullable Position position) {

        private static Part of(RecommendationRow row) {
            return new Part(row.reference(), row.number(), row.text(), row.unit(), row.status(), row.position());
        }
    }

    /** The parts of those rows that are split, by the reference of the whole. */
    static Map<String, Parts> of(Portfolio portfolio, List<RecommendationRow> rows, LocalDate day) {
        List<String> split = rows.stream()
                .filter(row -> row.status() == RecommendationStatus.SPLIT)
                .map(RecommendationRow::reference)
                .toList();
        return portfolio.partsOf(split, day).stream()
                .collect(groupingBy(
                        row -> Objects.requireNonNull(row.parent()),
                        mapping(Part::of, collectingAndThen(toList(), Parts::of))));
    }

    private static Parts of(List<Part> parts) {
        return new Parts(
                parts,
                parts.stream().map(Part::position).filter(Objects::nonNull).count(),
                parts.stream()
                        .filter(part -> part.status() == RecommendationStatus.CLOSED)
                        .count());
    }
}
