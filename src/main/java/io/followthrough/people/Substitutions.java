package io.followthrough.people;

import io.followthrough.shared.Missing;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;
import org.springframework.transaction.annotation.Transactional;

/** All substitutions, past ones included. */
public interface Substitutions extends ListCrudRepository<Substitution, Long> {

    /** Those in which somebody stands in for that person. */
    @Transactional(readOnly = true)
    List<Substitution> findByPerson(String person);

    /** All, the latest first. */
    @Transactional(readOnly = true)
    List<Substitution> findAllByOrderByFirstDayDescIdDesc();

    /** User names of those for whom somebody stands in on a day; not of those for whom these stand in themselves. */
    @Transactional(readOnly = true)
    @Query("""
            select distinct person from substitution
            where substitute = :substitute and first_day <= :day and last_day >= :day
              and (ended_on is null or ended_on > :day)
            order by person""")
    List<String> persons(String substitute, LocalDate day);

    /** The substitution, or {@link Missing}. */
    default Substitution require(long id) {
        return findById(id).orElseThrow(() -> new Missing("substitution", String.valueOf(id)));
    }
}
