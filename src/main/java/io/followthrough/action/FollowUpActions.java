package io.followthrough.action;

import io.followthrough.shared.Missing;
import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** All follow-up actions. */
public interface FollowUpActions extends ListCrudRepository<FollowUpAction, String> {

    /** Those of one recommendation, by number. */
    List<FollowUpAction> findByRecommendation(String recommendation);

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
