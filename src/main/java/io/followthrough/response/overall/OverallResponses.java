package io.followthrough.response.overall;

import io.followthrough.shared.Missing;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;
import org.springframework.transaction.annotation.Transactional;

/** All overall responses, by the reference of the evaluation. */
public interface OverallResponses extends ListCrudRepository<OverallResponse, String> {

    /** The response that was published by the day; missing when there was none yet. */
    @Transactional(readOnly = true)
    Optional<OverallResponse> findByEvaluationAndPublishedOnLessThanEqual(String evaluation, LocalDate day);

    /** The overall response to an evaluation, or {@link Missing}. */
    default OverallResponse require(String evaluation) {
        return findById(evaluation).orElseThrow(() -> new Missing("overall response to", evaluation));
    }
}
