package io.followthrough.rulebook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.followthrough.rulebook.policy.PolicyVersion;
import io.followthrough.rulebook.telling.FlagsChanged;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongFunction;
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

    /** Statements that are sent together. */
    private static final int BATCH = 1000;

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

    /** The flags that hold since an earlier review. */
    LiveFlags live() {
        return new LiveFlags(jdbc.getJdbcOperations()
                .queryForStream("select id from flag where live order by id", (row, number) -> row.getLong("id"))
                .mapToLong(Long::longValue)
                .toArray());
    }

    /** Those that hold on some subjects, with the number under which each is kept. */
    Map<Key, Long> live(Collection<String> subjects) {
        Map<Key, Long> live = new HashMap<>();
        jdbc.query(
                "select id, rule, subject from flag join unnest(:subjects) wanted(word) on wanted.word = subject where live",
                Map.of("subjects", subjects.stream().distinct().toArray(String[]::new)),
                (RowCallbackHandler)
                        row -> live.put(new Key(row.getString("rule"), row.getString("subject")), row.getLong("id")));
        return live;
    }

    /** What is kept under that number. */
    Key key(long id) {
        return Objects.requireNonNull(jdbc.queryForObject(
                "select rule, subject from flag where id = :id",
                Map.of("id", id),
                (row, number) -> new Key(row.getString("rule"), row.getString("subject"))));
    }

    void raise(Collection<Flag> flags, LocalDate asOf) {
        if (flags.isEmpty()) {
            return;
        }
        jdbc.batchUpdate(
                """
                insert into flag (rule, subject, since, raised_on, live, facts, policy, policy_version)
                values (:rule, :subject, :since, :raisedOn, true, :facts, :policy, :policyVersion)""",
                flags.stream()
                        .map(flag -> new MapSqlParameterSource()
                                .addValue("rule", flag.rule().name())
                                .addValue("subject", flag.subject())
                                .addValue("since", flag.since())
                                .addValue("raisedOn", asOf)
                                .addValue("facts", write(flag.facts()))
                                .addValue("policy", flag.policy().name())
                                .addValue("policyVersion", flag.policy().version()))
                        .toArray(SqlParameterSource[]::new));
    }

    /** Ends flags, by the numbers under which they are kept, each with its reason. */
    void clear(long[] ids, LongFunction<String> reason, LocalDate asOf) {
        jdbc.getJdbcOperations()
                .batchUpdate(
                        "update flag set cleared_on = ?, cleared_because = ?, live = null where id = ?",
                        Arrays.stream(ids).boxed().toList(),
                        BATCH,
                        (statement, id) -> {
                            statement.setObject(1, asOf);
                            statement.setString(2, reason.apply(id));
                            statement.setLong(3, id);
                        });
    }

    /** What those are, by the numbers under which they are kept, once they are cleared. */
    List<FlagsChanged.Cleared> cleared(long[] ids) {
        List<FlagsChanged.Cleared> cleared = new ArrayList<>();
        for (int from = 0; from < ids.length; from += BATCH) {
            long[] some = Arrays.copyOfRange(ids, from, Math.min(from + BATCH, ids.length));
            cleared.addAll(jdbc.query(
                    "select rule, subject, cleared_because from flag where id in (:ids) order by id",
                    Map.of("ids", Arrays.stream(some).boxed().toList()),
                    (row, number) -> new FlagsChanged.Cleared(
                            row.getString("rule"), row.getString("subject"), row.getString("cleared_because"))));
        }
        return cleared;
    }

    /** The flags of a subject over time, oldest first. */
    List<KeptFlag> of(String subject) {
        return jdbc.query(
                "select * from flag where subject = :subject order by raised_on, rule",
                Map.of("subject", subject),
                (row, number) -> {
                    String policy = row.getString("policy");
                    return new KeptFlag(
                            row.getString("rule"),
                            row.getString("subject"),
                            row.getObject("since", LocalDate.class),
                            row.getObject("raised_on", LocalDate.class),
                            row.getObject("cleared_on", LocalDate.class),
                            row.getString("cleared_because"),
                            policy == null ? null : new PolicyVersion(policy, row.getInt("policy_version")));
                });
    }

    private String write(Map<String, Object> facts) {
        try {
            return json.writeValueAsString(facts);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("The facts %s cannot be written.".formatted(facts), impossible);
        }
    }
}
