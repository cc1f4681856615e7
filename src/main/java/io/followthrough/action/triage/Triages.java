package io.followthrough.action.triage;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;
import org.springframework.transaction.annotation.Transactional;

/** All triages. */
public interface Triages extends ListCrudRepository<Triage, Long> {

    /** Those of one action, oldest first. */
    @Transactional(readOnly = true)
    List<Triage> findByActionOrderById(String action);

    /** Actions that are still worked on, were due before that day, and were not looked at since they missed it. */
    @Transactional(readOnly = true)
    @Query("""
            select a.reference from follow_up_action a
            where a.status in ('PLANNED', 'IN_PROGRESS') and a.due < :before
              and not exists (select 1 from triage t where t.action = a.reference and t.due = a.due)
            order by a.reference""")
    List<String> longOverdue(LocalDate before);
}
