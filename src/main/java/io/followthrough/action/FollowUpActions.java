package io.followthrough.action;

import io.followthrough.shared.Missing;
import io.followthrough.shared.UnitCode;
import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All follow-up actions. */
public interface FollowUpActions extends ListCrudRepository<FollowUpAction, String> {

    /** Those of one recommendation, by number. */
    @Transactional(readOnly = true)
    List<FollowUpAction> findByRecommendation(String recommendation);

    /** Those of a unit that have not ended. */
    @Transactional(propagation = Propagation.MANDATORY)
    @Query("""
            select * from follow_up_action
            where unit = :unit and status in ('PLANNED', 'IN_PROGRESS', 'CLOSURE_REQUESTED') order by reference for update""")
    List<FollowUpAction> openOf(UnitCode unit);

    /** The action, or {@link Missing}. */
    default FollowUpAction require(String reference) {
        return findById(reference).orElseThrow(() -> new Missing("action", reference));
    }

    /** Those of one recommendation that have not ended. */
    default List<FollowUpAction> open(String recommendation) {
        return findByRecommendation(recommendation).stream()
                .filter(action -> action.status().open())
                .toList();
    }
}
