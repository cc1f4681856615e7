package io.followthrough.action.extension;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;
import org.springframework.transaction.annotation.Transactional;

/** All extensions that were ever asked for. */
public interface Extensions extends ListCrudRepository<Extension, Long> {

    /** Those of one action, oldest first. */
    @Transactional(readOnly = true)
    List<Extension> findByActionOrderById(String action);

    /** The one of an action that waits for a decision. */
    default Optional<Extension> pending(String action) {
        return findByActionOrderById(action).stream()
                .filter(extension -> extension.decision() == null)
                .findFirst();
    }
}
