package io.followthrough.action.ending;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;
import org.springframework.transaction.annotation.Transactional;

/** All proposals that were ever made to end an action early. */
public interface EarlyEnds extends ListCrudRepository<EarlyEnd, Long> {

    /** Those of one action, oldest first. */
    @Transactional(readOnly = true)
    List<EarlyEnd> findByActionOrderById(String action);

    /** The one of an action that waits for a decision. */
    default Optional<EarlyEnd> pending(String action) {
        return findByActionOrderById(action).stream()
                .filter(end -> end.undecided() || end.unconfirmed())
                .findFirst();
    }

    /** The one that was approved last: why an action ended that was not done. */
    default Optional<EarlyEnd> approved(String action) {
        return findByActionOrderById(action).stream().filter(EarlyEnd::approved).reduce((first, last) -> last);
    }

    /** Actions that ended with an accepted risk whose day has come, and whose recommendations still wait for their end. */
    @Transactional(readOnly = true)
    @Query("""
            select x.action from early_end x
            join follow_up_action a on a.reference = x.action
            join recommendation r on r.reference = a.recommendation
            where x.risk_review_on <= :today and x.risk_reopened_on is null and x.granted
              and (not x.overdue or x.confirmed_granted) and r.status = 'RESPONDED'
            order by x.id""")
    List<String> risksToReview(LocalDate today);
}
