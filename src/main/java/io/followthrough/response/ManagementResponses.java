package io.followthrough.response;

import io.followthrough.shared.Missing;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;
import org.springframework.transaction.annotation.Transactional;

/** All management responses, by the reference of the recommendation that they answer. */
public interface ManagementResponses extends ListCrudRepository<ManagementResponse, String> {

    /** What responses say besides position and reason, of those that were published by the day. */
    @Transactional(readOnly = true)
    @Query("""
            select recommendation, accepted_part, usual_reason, implemented, rebuttal, rebutted_on, rebuttal_answer
            from management_response where recommendation in (:references) and published_on <= :day""")
    List<Details> details(Collection<String> references, LocalDate day);

    /**
     * What a published response says besides its position and reason.
     *
     * @param recommendation reference of the recommendation
     * @param acceptedPart which part is accepted; missing unless it is a partial agreement that says so
     * @param usualReason which of the usual reasons it is; missing where it is none of them
     * @param implemented what was done already, and what shows it; missing when nothing was
     * @param rebuttal what the evaluation office argued against the position; missing when it did not
     * @param rebuttedOn when it did
     * @param rebuttalAnswer what the head of the unit answered; missing when the response was revised instead
     */
    record Details(
            String recommendation,
            @Nullable String acceptedPart,
            @Nullable UsualReason usualReason,
            @Nullable String implemented,
            @Nullable String rebuttal,
            @Nullable LocalDate rebuttedOn,
            @Nullable String rebuttalAnswer) {}

    /** The latest hundred that were published, the latest first. */
    @Transactional(readOnly = true)
    List<ManagementResponse> findTop100ByPublishedOnIsNotNullOrderByPublishedOnDescRecommendation();

    /** The response to a recommendation, or {@link Missing}. */
    default ManagementResponse require(String recommendation) {
        return findById(recommendation).orElseThrow(() -> new Missing("management response to", recommendation));
    }
}
