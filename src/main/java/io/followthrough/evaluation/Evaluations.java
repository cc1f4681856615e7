package io.followthrough.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;
import org.springframework.transaction.annotation.Transactional;

/** All evaluations. */
public interface Evaluations extends ListCrudRepository<Evaluation, String> {

    /** With more, nobody finds one in a list. */
    int MOST_TO_CHOOSE_FROM = 100;

    /** One page of those that were published by the day. */
    @Transactional(readOnly = true)
    Page<Evaluation> findByIssuedOnLessThanEqual(LocalDate day, Pageable page);

    /** References and titles of all, by title: enough to choose one from a list. */
    @Transactional(readOnly = true)
    @Query("select reference, title from evaluation order by title, reference")
    List<Titled> titles();

    /** The same for a list to choose from; nothing where there are so many that a reference is found sooner. */
    default List<Titled> toChooseFrom() {
        return count() > MOST_TO_CHOOSE_FROM ? List.of() : titles();
    }

    /** What all are called, by reference. */
    default Map<String, String> titlesByReference() {
        return titles().stream().collect(Collectors.toMap(Titled::reference, Titled::title));
    }

    /** What an evaluation is called. */
    record Titled(String reference, String title) {}
}
