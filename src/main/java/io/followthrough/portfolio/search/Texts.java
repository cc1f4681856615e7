package io.followthrough.portfolio.search;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads from the tables what can be searched, and whatever may have changed since. */
class Texts {

    private static final int FETCHED = 500;

    /** What is said of a recommendation: its own text, the title of its evaluation, management's reason, and its actions as they are and were promised. */
    private static final String ALL = """
            select r.reference as recommendation, cast(null as varchar(100)) as action, r.text as words,
                   coalesce(r.part_since, e.issued_on) as since
            from recommendation r join evaluation e on e.reference = r.evaluation %1$s
            union all
            select r.reference, null, e.title, e.issued_on
            from recommendation r join evaluation e on e.reference = r.evaluation %1$s
            union all
            select r.reference, null, m.reason, m.published_on
            from recommendation r join management_response m on m.recommendation = r.reference
                 and m.status = 'PUBLISHED' and m.published_on is not null and m.reason is not null %1$s
            union all
            select r.reference, a.reference, concat(a.text, ' ', coalesce(a.owner, '')), a.planned_on
            from recommendation r join follow_up_action a on a.recommendation = r.reference %1$s
            union all
            select r.reference, a.reference, concat(p.text, ' ', coalesce(p.owner, '')), a.planned_on
            from recommendation r join follow_up_action a on a.recommendation = r.reference
                 join earlier_promise p on p.follow_up_action = a.reference %1$s""";

    private final JdbcClient jdbc;

    Texts(DataSource database) {
        JdbcTemplate some = new JdbcTemplate(database);
        some.setFetchSize(FETCHED);
        this.jdbc = JdbcClient.create(some);
    }

    /** Every text, while it is read. */
    void all(Consumer<Text> reader) {
        read(jdbc.sql(ALL.formatted("")), reader);
    }

    /** The texts of some recommendations, while they are read. */
    void of(Collection<String> recommendations, Consumer<Text> reader) {
        String some = "join unnest(:some) wanted(word) on wanted.word = r.reference";
        read(jdbc.sql(ALL.formatted(some)).param("some", recommendations.toArray(String[]::new)), reader);
    }

    /** How much has happened. Who writes history holds its head until the end, so that nothing appears later below this number. */
    long happened() {
        return jdbc.sql("select number from history_head where id = 1")
                .query(Long.class)
                .single();
    }

    /** The recommendations to which something has happened since, or to whose evaluation. */
    List<String> changedSince(long happened) {
        return jdbc.sql("""
                        select distinct r.reference from history_entry h
                        join recommendation r on r.reference = h.reference or r.evaluation = h.reference
                             or h.reference like concat(r.reference, '/%')
                        where h.number > :happened""").param("happened", happened).query(String.class).list();
    }

    private static void read(JdbcClient.StatementSpec statement, Consumer<Text> reader) {
        try (Stream<Text> texts = statement.query(Text.class).stream()) {
            texts.forEach(reader);
        }
    }
}
