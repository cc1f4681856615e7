package io.followthrough.notice.mail;

import io.followthrough.people.People;
import io.followthrough.people.Person;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The digests as those see them who look after their sending: what was given up first, then what waits, then what was sent. */
@Component
class Queue {

    /** So many stand on the page. */
    static final int MOST = 200;

    private static final String ALL = """
            select id, recipient, for_day, status, tries, next_try, last_error, sent_at, message_id from digest
            order by case status when 'GAVE_UP' then 0 when 'SENDING' then 1 when 'QUEUED' then 2 else 3 end,
                for_day desc, recipient
            fetch first %d rows only""".formatted(MOST);

    private final JdbcClient database;
    private final People people;
    private final Clock clock;

    Queue(JdbcClient database, People people, Clock clock) {
        this.database = database;
        this.people = people;
        this.clock = clock;
    }

    /**
     * A digest on its way.
     *
     * @param id its number
     * @param name of whom it is for
     * @param address where they receive mail; missing when nobody has said
     * @param day the day of the digest
     * @param status QUEUED, SENDING, SENT, GAVE_UP or CANCELLED
     * @param tries how often it was tried
     * @param next when it is tried next, or was given up
     * @param error what went wrong the last time; missing when nothing did
     * @param sent when it was accepted; missing until then
     * @param messageId its key, which a folder names the letter by
     */
    record Line(
            long id,
            String name,
            @Nullable String address,
            LocalDate day,
            String status,
            int tries,
            ZonedDateTime next,
            @Nullable String error,
            @Nullable ZonedDateTime sent,
            String messageId) {

        /** Whether somebody has to do something about it. */
        public boolean failed() {
            return status.equals("GAVE_UP");
        }

        /** Whether the first thing to do is to give the person an address. */
        public boolean unaddressed() {
            return address == null;
        }
    }

    List<Line> lines() {
        Map<String, Person> known = new TreeMap<>();
        people.everybody().forEach(person -> known.put(person.username(), person));
        return database.sql(ALL).query((row, number) -> line(row, known)).list();
    }

    /** Key of the message of that digest. */
    Optional<String> messageId(long id) {
        return database.sql("select message_id from digest where id = :id")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    /** How many there are of each status. */
    Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        database.sql("select status, count(*) as digests from digest group by status")
                .query((row, number) -> Map.entry(row.getString("status"), row.getLong("digests")))
                .list()
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }

    private Line line(ResultSet row, Map<String, Person> known) throws SQLException {
        String username = row.getString("recipient");
        Person person = known.get(username);
        OffsetDateTime sent = row.getObject("sent_at", OffsetDateTime.class);
        return new Line(
                row.getLong("id"),
                person == null ? username : person.name(),
                person == null ? null : person.address(),
                row.getObject("for_day", LocalDate.class),
                row.getString("status"),
                row.getInt("tries"),
                row.getObject("next_try", OffsetDateTime.class).atZoneSameInstant(clock.getZone()),
                row.getString("last_error"),
                sent == null ? null : sent.atZoneSameInstant(clock.getZone()),
                row.getString("message_id"));
    }
}
