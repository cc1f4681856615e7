package io.followthrough.notice;

import io.followthrough.people.People;
import io.followthrough.people.Substitutions;
import io.followthrough.rulebook.telling.KnowsWhoIsTold;
import io.followthrough.rulebook.telling.Telling;
import io.followthrough.rulebook.telling.Told;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the ledger for whoever asks about a recommendation or an action. */
@Component
class ToldWhom implements KnowsWhoIsTold {

    private final JdbcClient jdbc;
    private final People people;
    private final Substitutions substitutions;

    ToldWhom(JdbcClient jdbc, People people, Substitutions substitutions) {
        this.jdbc = jdbc;
        this.people = people;
        this.substitutions = substitutions;
    }

    @Override
    public List<Told> about(Collection<String> subjects, LocalDate day) {
        return subjects.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select notice.*, digest.for_day, digest.status as mail
                        from notice left join digest on digest.id = notice.digest
                        where notice.subject in (:subjects) and notice.queued_on <= :day
                        order by notice.queued_on desc, notice.id desc""")
                        .param("subjects", subjects)
                        .param("day", day)
                        .query((row, number) -> told(row))
                        .list();
    }

    @Override
    public Function<Telling, Map<String, @Nullable String>> recipients(LocalDate day) {
        return new Recipients(people, substitutions, day)::of;
    }

    @Override
    public String nameOf(String username) {
        return people.nameOf(username);
    }

    private Told told(ResultSet row) throws SQLException {
        String recipient = row.getString("recipient");
        String onBehalfOf = row.getString("on_behalf_of");
        String mail = row.getString("mail");
        return new Told(
                recipient,
                people.nameOf(recipient),
                onBehalfOf == null ? null : people.nameOf(onBehalfOf),
                row.getString("rule"),
                row.getString("subject"),
                row.getString("step"),
                row.getObject("reached_on", LocalDate.class),
                row.getObject("queued_on", LocalDate.class),
                mail == null ? row.getString("status") : mail,
                row.getString("status_because"),
                row.getObject("for_day", LocalDate.class));
    }
}
