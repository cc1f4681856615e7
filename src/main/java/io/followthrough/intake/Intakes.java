package io.followthrough.intake;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.ListCrudRepository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All documents that were received. */
interface Intakes extends ListCrudRepository<Intake, Long> {

    /** The document with that text, however it arrived. */
    @Transactional(readOnly = true)
    Optional<Intake> findByFingerprint(String fingerprint);

    /** Reads one and keeps others from confirming it until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Intake> findLockedById(long id);

    /** The documents received last, newest first and without their text. */
    @Transactional(readOnly = true)
    @Query(
            "select id, file_name, received_at, understood, evaluation from intake order by received_at desc, id desc limit :most")
    List<ReceivedLine> latest(int most);
}
