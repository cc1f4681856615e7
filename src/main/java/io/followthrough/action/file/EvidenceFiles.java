package io.followthrough.action.file;

import io.followthrough.shared.Missing;
import java.util.List;
import org.springframework.data.repository.ListCrudRepository;
import org.springframework.transaction.annotation.Transactional;

/** All files of evidence. */
public interface EvidenceFiles extends ListCrudRepository<EvidenceFile, Long> {

    /** Those of one action, oldest first. */
    @Transactional(readOnly = true)
    List<EvidenceFile> findByActionOrderById(String action);

    /** The file, or {@link Missing}. */
    default EvidenceFile require(long id) {
        return findById(id).orElseThrow(() -> new Missing("file", String.valueOf(id)));
    }
}
