package io.followthrough.evaluation;

import io.followthrough.shared.Missing;
import java.util.List;
import java.util.Optional;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.ListCrudRepository;

/** All recommendations. */
public interface Recommendations extends ListCrudRepository<Recommendation, String> {

    /** Those of one evaluation, in no particular order. */
    List<Recommendation> findByEvaluation(String evaluation);

    /** Reads one and keeps others from changing it until the transaction ends: who looks at all its actions must look alone. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Recommendation> findLockedByReference(String reference);

    /** The recommendation, or {@link Missing}. */
    default Recommendation require(String reference) {
        return findById(reference).orElseThrow(() -> new Missing("recommendation", reference));
    }
}
