package io.followthrough.evaluation;

import io.followthrough.shared.Missing;
import io.followthrough.shared.UnitCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.ListCrudRepository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All recommendations. */
public interface Recommendations extends ListCrudRepository<Recommendation, String> {

    /** Those of one evaluation, in no particular order. */
    @Transactional(readOnly = true)
    List<Recommendation> findByEvaluation(String evaluation);

    /** References of those about which something is still to be done, of evaluations that were published by the day. */
    @Transactional(readOnly = true)
    @Query("""
            select r.reference from recommendation r join evaluation e on e.reference = r.evaluation
            where r.status in ('AWAITING_RESPONSE', 'RESPONDED') and e.issued_on <= :day order by r.reference""")
    List<String> openOfEvaluationsPublishedBy(LocalDate day);

    /** Those that a unit leads and about which something is still to be done: neither closed nor split. */
    @Transactional(propagation = Propagation.MANDATORY)
    @Query(
            "select * from recommendation where lead_unit = :unit and status in ('AWAITING_RESPONSE', 'RESPONDED') order by reference for update")
    List<Recommendation> openOf(UnitCode unit);

    /** Reads one and keeps others from changing it until the transaction ends: who looks at all its actions must look alone. */
    @Transactional(propagation = Propagation.MANDATORY)
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Recommendation> findLockedByReference(String reference);

    /** The recommendation, or {@link Missing}. */
    default Recommendation require(String reference) {
        return findById(reference).orElseThrow(() -> new Missing("recommendation", reference));
    }

    /** The recommendation, kept from others until the transaction ends, or {@link Missing}. */
    default Recommendation lock(String reference) {
        return findLockedByReference(reference).orElseThrow(() -> new Missing("recommendation", reference));
    }
}
