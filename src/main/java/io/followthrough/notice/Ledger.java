package io.followthrough.notice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.followthrough.portfolio.EvaluationRange;
import io.followthrough.rulebook.Flag;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/** Who was told what, by which rule, on which facts, and what became of it. Nothing is ever taken out. */
@Component
class Ledger {

    /** One that is written down already, by its number, and how it stands. */
    record Known(long id, String status, @Nullable String because) {

        /** What is in a digest stays there, and what was kept from who wants none. */
        boolean mayBecome(State state) {
            return !status.equals("IN_DIGEST")
                    && !State.NO_DIGESTS.name().equals(because)
                    && !(status.equals(state.status) && Objects.equals(because, state.because));
        }
    }

    private final NamedParameterJdbcOperations jdbc;
    private final ObjectMapper json;

    Ledger(NamedParameterJdbcOperations jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
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

    /** Those about some evaluations that wait for a digest. */
    Map<Notice.Key, Known> waiting(EvaluationRange evaluations) {
        String last = evaluations.last();
        return known(
                "notice where status = 'WAITING'"
                        + (evaluations.after().isEmpty() ? "" : " and evaluation > :after")
                        + (last == null ? "" : " and evaluation <= :last"),
                new MapSqlParameterSource("after", evaluations.after()).addValue("last", last));
    }

    /** Those of some that it has. */
    Map<Notice.Key, Known> known(Collection<Notice.Key> keys) {
        return keys.isEmpty()
                ? Map.of()
                : known(
                        """
                        notice join (select distinct about, cast(reached as date) as reached
                            from unnest(:subjects, :days) as each_one(about, reached)) meant
                        on meant.about = subject and meant.reached = reached_on""",
                        new MapSqlParameterSource("subjects", array(keys, Notice.Key::subject))
                                .addValue(
                                        "days",
                                        array(keys, key -> key.reachedOn().toString())));
    }

    private static String[] array(Collection<Notice.Key> keys, Function<Notice.Key, String> part) {
        return keys.stream().map(part).toArray(String[]::new);
    }

    private Map<Notice.Key, Known> known(String which, SqlParameterSource values) {
        Map<Notice.Key, Known> known = new HashMap<>();
        jdbc.query(
                "select id, recipient, rule, subject, step, reached_on, status, status_because from " + which,
                values,
                (RowCallbackHandler) row -> known.put(
                        key(row),
                        new Known(row.getLong("id"), row.getString("status"), row.getString("status_because"))));
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

    /** Writes notices down, each as it has to stand. */
    void add(List<Notice.Meant> notices, LocalDate day) {
        jdbc.batchUpdate(
                """
                insert into notice (recipient, on_behalf_of, rule, subject, evaluation, audience, duty, step, reached_on, since,
                    loud, facts, policy, policy_version, queued_on, status, status_because)
                values (:recipient, :onBehalfOf, :rule, :subject, :evaluation, :audience, :duty, :step, :reachedOn, :since,
                    :loud, :facts, :policy, :policyVersion, :queuedOn, :status, :because)""",
                notices.stream()
                        .map(meant -> values(meant.notice(), meant.state(), day))
                        .toArray(SqlParameterSource[]::new));
    }

    /** From now on some that are in no digest stand like that. */
    void change(State state, Collection<Long> notices) {
        jdbc.batchUpdate(
                "update notice set status = :status, status_because = :because where id = :id and status <> 'IN_DIGEST'",
                notices.stream()
                        .map(id -> new MapSqlParameterSource("id", id)
                                .addValue("status", state.status)
                                .addValue("because", state.because))
                        .toArray(SqlParameterSource[]::new));
    }

    private SqlParameterSource values(Notice notice, State state, LocalDate day) {
        Flag flag = notice.telling().flag();
        return new MapSqlParameterSource("recipient", notice.recipient())
                .addValue("onBehalfOf", notice.onBehalfOf())
                .addValue("rule", flag.rule().name())
                .addValue("subject", flag.subject())
                .addValue("evaluation", flag.evaluation())
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
                .addValue("status", state.status)
                .addValue("because", state.because);
    }

    private String write(Map<String, Object> facts) {
        try {
            return json.writeValueAsString(facts);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("The facts %s cannot be written.".formatted(facts), impossible);
        }
    }
}
