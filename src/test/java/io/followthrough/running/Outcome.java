package io.followthrough.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What reviews have left behind, without the numbers of rows and the hours of sending: it is the same wherever the same was reviewed on the same days.
 *
 * @param flags which were raised and cleared, when and why
 * @param notices the ledger
 * @param digests which there are, of what
 */
record Outcome(List<String> flags, List<String> notices, List<String> digests) {

    private static final ObjectMapper SORTED = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    static Outcome in(JdbcTemplate database) {
        return new Outcome(
                rows(
                        database,
                        "select rule, subject, since, raised_on, cleared_on, cleared_because, live, policy, policy_version, facts from flag"),
                rows(database, """
                        select n.recipient, on_behalf_of, rule, subject, audience, duty, step, reached_on, since, loud, facts, policy,
                            policy_version, queued_on, n.status, status_because, for_day
                        from notice n left join digest d on d.id = n.digest"""),
                rows(database, "select recipient, for_day, message_id from digest"));
    }

    /** Says of each row that differs which it is. */
    void isTheSameAs(Outcome uninterrupted, String after) {
        assertThat(flags).as("flags " + after).containsExactlyElementsOf(uninterrupted.flags);
        assertThat(notices).as("notices " + after).containsExactlyElementsOf(uninterrupted.notices);
        assertThat(digests).as("digests " + after).containsExactlyElementsOf(uninterrupted.digests);
    }

    /** Nobody has two digests of a day, no digest says nothing, nobody is told one thing twice, and who is told something finds it in a digest of theirs. */
    static void keepsPromises(JdbcTemplate database, String after) {
        assertThat(database.queryForList(
                        "select recipient, for_day from digest group by recipient, for_day having count(*) > 1"))
                .as("two digests of a day " + after)
                .isEmpty();
        assertThat(database.queryForList(
                        "select * from digest d where not exists (select 1 from notice n where n.digest = d.id)"))
                .as("empty digests " + after)
                .isEmpty();
        assertThat(database.queryForList(
                        "select recipient, rule, subject, step, reached_on from notice where digest is not null"
                                + " group by recipient, rule, subject, step, reached_on having count(*) > 1"))
                .as("told twice " + after)
                .isEmpty();
        assertThat(
                        database.queryForList(
                                "select n.* from notice n left join digest d on d.id = n.digest where (n.status = 'IN_DIGEST') <> (n.digest is not null) or d.recipient <> n.recipient"))
                .as("in no digest, or in that of somebody else, " + after)
                .isEmpty();
    }

    private static List<String> rows(JdbcTemplate database, String sql) {
        return database.queryForList(sql).stream().map(Outcome::line).sorted().toList();
    }

    private static String line(Map<String, Object> row) {
        return new TreeMap<>(row)
                .entrySet().stream()
                        .map(cell -> cell.getKey().equalsIgnoreCase("facts")
                                ? sorted((String) cell.getValue())
                                : String.valueOf(cell.getValue()))
                        .collect(Collectors.joining(" | "));
    }

    private static String sorted(String facts) {
        try {
            return SORTED.writeValueAsString(SORTED.readValue(facts, TreeMap.class));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(facts, impossible);
        }
    }
}
