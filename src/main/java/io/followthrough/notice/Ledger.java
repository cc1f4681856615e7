package io.followthrough.notice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.followthrough.rulebook.Flag;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/** Who was told what, by which rule, on which facts, and what became of it. Nothing is ever taken out. */
@Component
class Ledger {

    /** One that is written down already, and whether it had been overtaken. */
    record Known(long id, boolean superseded) {}

    private static final int AT_ONCE = 1000;

    private final NamedParameterJdbcOperations jdbc;
    private final ObjectMapper json;

    Ledger(NamedParameterJdbcOperations jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Waits for whoever else queues to end, and lets nobody begin before the transaction ends; the last working day on which digests were made. */
    @Nullable
    LocalDate lock() {
        jdbc.update("update latest_queue set id = 1", Map.of());
        return latest();
    }

    /** The last working day on which digests were made; missing before the first. */
    @Nullable
    LocalDate latest() {
        List<@Nullable LocalDate> latest =
                jdbc.query("select as_of from latest_queue", (row, number) -> row.getObject("as_of", LocalDate.class));
        return latest.get(0);
    }

    /** What is in a digest for that person already. */
    Set<Notice.Key> heard(String person) {
        return new HashSet<>(jdbc.query(
                "select recipient, rule, subject, step, reached_on from notice where recipient = :person and status = 'IN_DIGEST'",
                Map.of("person", person),
                (row, number) -> key(row)));
    }

    /** Numbers of the notices that wait for a digest. */
    Set<Long> waiting() {
        return new HashSet<>(jdbc.queryForList("select id from notice where status = 'WAITING'", Map.of(), Long.class));
    }

    /** Those that the ledger has about some subjects, each with its number. */
    Map<Notice.Key, Known> about(Collection<String> subjects) {
        Map<Notice.Key, Known> known = new HashMap<>();
        List<String> left = List.copyOf(subjects);
        for (int from = 0; from < left.size(); from += AT_ONCE) {
            jdbc.query(
                    "select id, recipient, rule, subject, step, reached_on, status from notice where subject in (:subjects)",
                    Map.of("subjects", left.subList(from, Math.min(left.size(), from + AT_ONCE))),
                    (RowCallbackHandler) row -> known.put(
                            key(row), new Known(row.getLong("id"), "SUPERSEDED".equals(row.getString("status")))));
        }
        return known;
    }

    private static Notice.Key key(ResultSet row) throws SQLException {
        return new Notice.Key(
                row.getString("recipient"),
                row.getString("rule"),
                row.getString("subject"),
                row.getString("step"),
                row.getObject("reached_on", LocalDate.class));
    }

    /** Writes notices down: to be told, or not when the person wants none. */
    void add(List<Notice> notices, Set<String> off, LocalDate day) {
        jdbc.batchUpdate(
                """
                insert into notice (recipient, on_behalf_of, rule, subject, audience, duty, step, reached_on, since,
                    loud, facts, policy, policy_version, queued_on, status, status_because)
                values (:recipient, :onBehalfOf, :rule, :subject, :audience, :duty, :step, :reachedOn, :since,
                    :loud, :facts, :policy, :policyVersion, :queuedOn, :status, :because)""",
                notices.stream()
                        .map(notice -> values(
                                notice,
                                off.contains(notice.recipient())
                                        && !notice.telling().loud(),
                                day))
                        .toArray(SqlParameterSource[]::new));
    }

    /** They no longer hold, or a later step was reached: nobody is told of them any more. */
    void supersede(Collection<Long> notices) {
        List<SqlParameterSource> each = new ArrayList<>();
        notices.forEach(id -> each.add(new MapSqlParameterSource("id", id)));
        jdbc.batchUpdate(
                "update notice set status = 'SUPERSEDED', status_because = 'It no longer held when digests were made.'"
                        + " where id = :id and status = 'WAITING'",
                each.toArray(SqlParameterSource[]::new));
    }

    /** They hold again, as when somebody is back or nothing is put aside any more: they wait once more. */
    void revive(Collection<Long> notices) {
        List<SqlParameterSource> each = new ArrayList<>();
        notices.forEach(id -> each.add(new MapSqlParameterSource("id", id)));
        jdbc.batchUpdate(
                "update notice set status = 'WAITING', status_because = null where id = :id and status = 'SUPERSEDED'",
                each.toArray(SqlParameterSource[]::new));
    }

    private SqlParameterSource values(Notice notice, boolean unwanted, LocalDate day) {
        Flag flag = notice.telling().flag();
        return new MapSqlParameterSource("recipient", notice.recipient())
                .addValue("onBehalfOf", notice.onBehalfOf())
                .addValue("rule", flag.rule().name())
                .addValue("subject", flag.subject())
                .addValue("audience", notice.telling().audience().name())
                .addValue("duty", notice.telling().duty().name())
                .addValue("step", notice.telling().step())
                .addValue("reachedOn", notice.telling().reachedOn())
                .addValue("since", flag.since())
                .addValue("loud", notice.telling().loud())
                .addValue("facts", write(flag.facts()))
                .addValue("policy", flag.policy().name())
                .addValue("policyVersion", flag.policy().version())
                .addValue("queuedOn", day)
                .addValue("status", unwanted ? "UNWANTED" : "WAITING")
                .addValue("because", unwanted ? "The person wants no digests." : null);
    }

    private String write(Map<String, Object> facts) {
        try {
            return json.writeValueAsString(facts);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("The facts %s cannot be written.".formatted(facts), impossible);
        }
    }
}
