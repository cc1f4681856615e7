package io.followthrough.evaluation;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;
import org.springframework.transaction.annotation.Transactional;

/** All evaluations. */
public interface Evaluations extends ListCrudRepository<Evaluation, String> {

    /** One page of those that were published by the day. */
    @Transactional(readOnly = true)
    Page<Evaluation> findByIssuedOnLessThanEqual(LocalDate day, Pageable page);

    /** References and titles of all, by title: enough to choose one from a list. */
    @Transactional(readOnly = true)
    @Query("select reference, title from evaluation order by title, reference")
    List<Titled> titles();

    /** What an evaluation is called. */
    record Titled(String reference, String title) {}
}
