package io.followthrough.rulebook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/** The flags that daily reviews have found, each from the day of the review that raised it to that of the one that cleared it. */
@Component
class KeptFlags {

    /** What makes a flag the same from one review to the next. */
    record Key(String rule, String subject) {
        static Key of(Flag flag) {
            return new Key(flag.rule().name(), flag.subject());
        }
    }

    private final NamedParameterJdbcOperations jdbc;
    private final ObjectMapper json;

    KeptFlags(NamedParameterJdbcOperations jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Waits for any other review to end, and lets none begin before the transaction ends. */
    void lock(LocalDate asOf) {
        jdbc.update("update latest_review set as_of = :asOf", Map.of("asOf", asOf));
    }

    /** The flags that hold since an earlier review, with the number under which each is kept. */
    Map<Key, Long> live() {
        Map<Key, Long> live = new HashMap<>();
        jdbc.query("select id, rule, subject from flag where live", (RowCallbackHandler)
                row -> live.put(new Key(row.getString("rule"), row.getString("subject")), row.getLong("id")));
        return live;
    }

    void raise(Collection<Flag> flags, LocalDate asOf) {
        jdbc.batchUpdate(
                """
                insert into flag (rule, subject, since, raised_on, live, facts)
                values (:rule, :subject, :since, :raisedOn, true, :facts)""",
                flags.stream()
                        .map(flag -> new MapSqlParameterSource()
                                .addValue("rule", flag.rule().name())
                                .addValue("subject", flag.subject())
                                .addValue("since", flag.since())
                                .addValue("raisedOn", asOf)
                                .addValue("facts", write(flag.facts())))
                        .toArray(SqlParameterSource[]::new));
    }

    void clear(Collection<Long> ids, LocalDate asOf) {
        jdbc.batchUpdate(
                "update flag set cleared_on = :clearedOn, live = null where id = :id",
                ids.stream()
                        .map(id -> new MapSqlParameterSource("id", id).addValue("clearedOn", asOf))
                        .toArray(SqlParameterSource[]::new));
    }

    private String write(Map<String, Object> facts) {
        try {
            return json.writeValueAsString(facts);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("The facts %s cannot be written.".formatted(facts), impossible);
        }
    }
}
