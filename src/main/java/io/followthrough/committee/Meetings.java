package io.followthrough.committee;

import io.followthrough.shared.Missing;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;
import org.springframework.transaction.annotation.Transactional;

/** All meetings of the committee. */
public interface Meetings extends ListCrudRepository<Meeting, String> {

    /** The latest first. */
    @Transactional(readOnly = true)
    List<Meeting> findAllByOrderByTakesPlaceOnDescReferenceDesc();

    /** Those of one day, cancelled ones among them. */
    @Transactional(readOnly = true)
    List<Meeting> findByTakesPlaceOn(LocalDate day);

    /** Meetings that took place by the day and said something about one of the recommendations, the earliest first. */
    @Transactional(readOnly = true)
    @Query("""
            select * from meeting where status in ('HELD', 'MINUTES_CONFIRMED') and takes_place_on <= :day
            and reference in (select meeting from meeting_minute where recommendation in (:recommendations))
            order by takes_place_on, reference""")
    List<Meeting> about(Collection<String> recommendations, LocalDate day);

    /** Meetings up to a day on whose agenda it stood, the earliest first; cancelled ones did not take place. */
    @Transactional(readOnly = true)
    @Query("""
            select * from meeting where status <> 'CANCELLED' and takes_place_on <= :day
            and reference in (select meeting from agenda_item where recommendation = :recommendation)
            order by takes_place_on, reference""")
    List<Meeting> discussing(String recommendation, LocalDate day);

    /** Recommendations on whose response the committee took a position already. */
    @Transactional(readOnly = true)
    @Query("select distinct recommendation from meeting_minute where kind = 'POSITION'")
    List<String> withPosition();

    /** The meeting, or {@link Missing}. */
    default Meeting require(String reference) {
        return findById(reference).orElseThrow(() -> new Missing("meeting", reference));
    }
}
