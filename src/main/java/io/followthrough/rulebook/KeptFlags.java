package io.followthrough.rulebook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.followthrough.portfolio.EvaluationRange;
import io.followthrough.rulebook.policy.PolicyVersion;
import io.followthrough.rulebook.telling.FlagsChanged;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
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

    /** Those that hold on what belongs to some evaluations, with the number under which each is kept. */
    Map<Key, Long> live(EvaluationRange evaluations) {
        Map<Key, Long> live = new HashMap<>();
        String last = evaluations.last();
        jdbc.query(
                "select id, rule, subject from flag where live and "
                        + (evaluations.after().isEmpty() ? "" : "evaluation > :after and ")
                        + (last == null ? "1 = 1" : "evaluation <= :last"),
                new MapSqlParameterSource("after", evaluations.after()).addValue("last", last),
                (RowCallbackHandler)
                        row -> live.put(new Key(row.getString("rule"), row.getString("subject")), row.getLong("id")));
        return live;
    }

    void raise(Collection<Flag> flags, LocalDate asOf) {
        if (flags.isEmpty()) {
            return;
        }
        jdbc.batchUpdate(
                """
                insert into flag (rule, subject, evaluation, since, raised_on, live, facts, policy, policy_version)
                values (:rule, :subject, :evaluation, :since, :raisedOn, true, :facts, :policy, :policyVersion)""",
                flags.stream()
                        .map(flag -> new MapSqlParameterSource()
                                .addValue("rule", flag.rule().name())
                                .addValue("subject", flag.subject())
                                .addValue("evaluation", flag.evaluation())
                                .addValue("since", flag.since())
                                .addValue("raisedOn", asOf)
                                .addValue("facts", write(flag.facts()))
                                .addValue("policy", flag.policy().name())
                                .addValue("policyVersion", flag.policy().version()))
                        .toArray(SqlParameterSource[]::new));
    }

    /** Ends flags, by the numbers under which they are kept, each with its reason. */
    void clear(Map<Long, FlagsChanged.Cleared> flags, LocalDate asOf) {
        jdbc.getJdbcOperations()
                .batchUpdate(
                        "update flag set cleared_on = ?, cleared_because = ?, live = null where id = ?",
                        flags.entrySet(),
                        BATCH,
                        (statement, flag) -> {
                            statement.setObject(1, asOf);
                            statement.setString(2, flag.getValue().because());
                            statement.setLong(3, flag.getKey());
                        });
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
