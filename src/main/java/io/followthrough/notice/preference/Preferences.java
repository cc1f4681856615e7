package io.followthrough.notice.preference;

import io.followthrough.shared.Language;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/** What everybody wants to receive; whoever chose nothing has the defaults, in the organisation's zone. */
@Component
public class Preferences {

    private static final RowMapper<Preference> PREFERENCE = (row, number) -> new Preference(
            row.getString("person"),
            Rhythm.valueOf(row.getString("rhythm")),
            DayOfWeek.valueOf(row.getString("weekday")),
            Language.valueOf(row.getString("language")),
            ZoneId.of(row.getString("zone")));

    private final NamedParameterJdbcOperations jdbc;
    private final Clock clock;

    Preferences(NamedParameterJdbcOperations jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What that person wants to receive. */
    public Preference of(String person) {
        return jdbc
                .query("select * from preference where person = :person", Map.of("person", person), PREFERENCE)
                .stream()
                .findFirst()
                .orElseGet(() -> Preference.byDefault(person, clock.getZone()));
    }

    /** What that person wants to receive; whoever chose nothing reads pages in that language, and is told in it from now on. */
    public Preference of(String person, Language reading) {
        Preference wanted = of(person);
        return language(person).isPresent() ? wanted : wanted.in(reading);
    }

    /** The language that a person chose; nothing while they chose nothing. */
    public Optional<Language> language(String person) {
        return jdbc
                .queryForList(
                        "select language from preference where person = :person",
                        Map.of("person", person),
                        String.class)
                .stream()
                .findFirst()
                .map(Language::valueOf);
    }

    /** What those have chosen who chose something, by user name; for the others {@link #of} says the defaults. */
    public Map<String, Preference> chosen() {
        return jdbc.query("select * from preference", PREFERENCE).stream()
                .collect(Collectors.toMap(Preference::person, Function.identity()));
    }

    /** Puts that in the place of what the person wanted before. */
    public void keep(Preference wanted) {
        SqlParameterSource values = new MapSqlParameterSource("person", wanted.person())
                .addValue("rhythm", wanted.rhythm().name())
                .addValue("weekday", wanted.weekday().name())
                .addValue("language", wanted.language().name())
                .addValue("zone", wanted.zone().getId());
        if (replace(values) == 0) {
            try {
                jdbc.update("""
                        insert into preference (person, rhythm, weekday, language, zone)
                        values (:person, :rhythm, :weekday, :language, :zone)""", values);
            } catch (DuplicateKeyException meanwhile) {
                replace(values);
            }
        }
    }

    private int replace(SqlParameterSource values) {
        return jdbc.update("""
                update preference set rhythm = :rhythm, weekday = :weekday, language = :language, zone = :zone
                where person = :person""", values);
    }
}
