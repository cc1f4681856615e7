package io.followthrough.action.handover;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;
import org.springframework.transaction.annotation.Transactional;

/** All hand-overs that were ever offered. */
public interface HandOvers extends ListCrudRepository<HandOver, Long> {

    /** Those of one action, oldest first. */
    @Transactional(readOnly = true)
    List<HandOver> findByActionOrderById(String action);

    /** The one of an action that waits for a decision. */
    default Optional<HandOver> pending(String action) {
        return findByActionOrderById(action).stream()
                .filter(handOver -> handOver.decision() == null)
                .findFirst();
    }
}
