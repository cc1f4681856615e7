package io.followthrough.portfolio;

import io.followthrough.action.ActionStatus;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What became of recommendations and actions over the years, up to a day. */
@Component
@Transactional(readOnly = true)
public class Lives {

    /**
     * Where an action stood from a day on.
     *
     * @param action its reference
     * @param since the day; that of the publication of the evaluation when it happened before
     * @param status where it stood
     */
    public record ActionChange(String action, LocalDate since, ActionStatus status) {}

    private final JdbcClient jdbc;

    Lives(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where each action of some evaluations stood and when, action by action, oldest first. */
    public List<ActionChange> changes(Collection<String> evaluations, LocalDate asOf) {
        return jdbc.sql("""
                        select s.follow_up_action as action, greatest(s.since, e.issued_on) as since, s.status
                        from unnest(:evaluations) wanted(word)
                        join evaluation e on e.reference = wanted.word
                        join recommendation r on r.evaluation = e.reference
                        join follow_up_action a on a.recommendation = r.reference
                        join status_change s on s.follow_up_action = a.reference
                        where s.since <= :asOf and e.issued_on <= :asOf and a.planned_on <= :asOf
                        order by s.follow_up_action, s.follow_up_action_key""")
                .param("evaluations", array(evaluations))
                .param("asOf", asOf)
                .query(ActionChange.class)
                .list();
    }

    /** Each time that a recommendation of some evaluations was closed, also those that were reopened since. */
    public List<ClosedFor> closings(Collection<String> evaluations, LocalDate asOf) {
        return jdbc.sql("""
                        select c.recommendation, c.closed_on, c.reopened_on, c.adoption
                        from unnest(:evaluations) wanted(word)
                        join recommendation r on r.evaluation = wanted.word
                        join closing c on c.recommendation = r.reference
                        where c.closed_on <= :asOf order by c.recommendation, c.life_key""")
                .param("evaluations", array(evaluations))
                .param("asOf", asOf)
                .query(ClosedFor.class)
                .list();
    }

    private static String[] array(Collection<String> evaluations) {
        return evaluations.stream().distinct().toArray(String[]::new);
    }
}
