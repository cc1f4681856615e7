package io.followthrough.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.portfolio.ActionRow;
import io.followthrough.portfolio.RecommendationRow;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcUtils;

/** The rules, an SQL statement and plain Java say the same of more than 100,000 random rows; {@code -Dseed=…} repeats a run. */
class DifferentialTest {

    private static final int RECOMMENDATIONS = 36_000;
    private static final int ACTIONS_EACH = 2;
    private static final List<String> COLUMNS_OF_RECOMMENDATIONS = List.of(
            "reference",
            "priority",
            "unit",
            "text",
            "issuedOn",
            "status",
            "position",
            "reason",
            "acceptedPart",
            "implemented",
            "respondedOn",
            "resemblance",
            "resembledClosedOn",
            "closedOn",
            "alignment",
            "asOf");
    private static final List<String> COLUMNS_OF_ACTIONS = List.of(
            "reference",
            "recommendation",
            "text",
            "owner",
            "unitClosedOn",
            "plannedOn",
            "originalDue",
            "due",
            "slippedOn",
            "revisedAfterDue",
            "status",
            "percent",
            "progressOn",
            "closureRequestedOn",
            "returnedOn",
            "voidedOn",
            "endedOn",
            "endReason",
            "lastNote",
            "riskReviewOn",
            "fundingRequired",
            "evidence",
            "asOf");

    private final long seed = Long.getLong("seed", System.nanoTime());

    @Test
    void rules_and_sql_and_java_say_the_same() throws Exception {
        System.out.println("DifferentialTest: -Dseed=" + seed);
        RandomRows rows = new RandomRows(new Random(seed), RECOMMENDATIONS, ACTIONS_EACH);
        assertThat(rows.recommendations.size() + rows.actions.size()).isGreaterThan(100_000);

        Set<String> ruled = new HashSet<>();
        for (int begin = 0; begin < RECOMMENDATIONS; begin += 1000) {
            List<RecommendationRow> part = rows.recommendations.subList(begin, begin + 1000);
            Set<String> references =
                    part.stream().map(RecommendationRow::reference).collect(Collectors.toSet());
            List<ActionRow> theirs = rows.actions.stream()
                    .filter(action -> references.contains(action.recommendation()))
                    .toList();
            Example.judge(part, theirs)
                    .forEach(flag -> assertThat(ruled.add(flag.rule() + " " + flag.subject()))
                            .as("%s, seed %d", flag, seed)
                            .isTrue());
        }

        assertThat(difference(ruled, java(rows)))
                .as("rules and Java, seed %d", seed)
                .isEmpty();
        assertThat(difference(ruled, sql(stored(rows))))
                .as("rules and SQL, seed %d", seed)
                .isEmpty();
        assertThat(ruled.stream().map(flag -> flag.split(" ")[0]).collect(Collectors.toSet()))
                .as("rules tried")
                .containsExactlyInAnyOrderElementsOf(
                        Example.codes().stream().map(RuleCode::name).toList());
    }

    /** The first few on which they differ. */
    private static List<String> difference(Set<String> ones, Set<String> others) {
        return Stream.concat(
                        ones.stream().filter(one -> !others.contains(one)).map(one -> "only the rules: " + one),
                        others.stream().filter(other -> !ones.contains(other)).map(other -> "not the rules: " + other))
                .sorted()
                .limit(20)
                .toList();
    }

    static Set<String> java(RandomRows rows) {
        Map<String, List<ActionRow>> actions =
                new HashMap<>(rows.actions.stream().collect(Collectors.groupingBy(ActionRow::recommendation)));
        Set<String> flags = new TreeSet<>();
        for (RecommendationRow row : rows.recommendations) {
            List<ActionRow> theirs = actions.getOrDefault(row.reference(), List.of());
            flags.addAll(Oracle.flags(row, theirs, row.asOf()));
            flags.addAll(CatalogueOracle.flags(row, theirs, row.asOf()));
        }
        return flags;
    }

    /** The rows in tables of their own. */
    static JdbcTemplate stored(RandomRows rows) {
        DriverManagerDataSource database =
                new DriverManagerDataSource("jdbc:h2:mem:oracle;DB_CLOSE_DELAY=-1", "sa", "");
        JdbcTemplate jdbc = new JdbcTemplate(database);
        jdbc.execute("""
                create table rec (reference varchar primary key, priority varchar, unit varchar, text varchar, issued_on date,
                    status varchar, position varchar, reason varchar, accepted_part varchar, implemented varchar,
                    responded_on date, resemblance int, resembled_closed_on date, closed_on date, alignment int, as_of date)""");
        jdbc.execute("""
                create table act (reference varchar primary key, recommendation varchar, text varchar, owner varchar, unit_closed_on date, planned_on date,
                    original_due date, due date, slipped_on date, revised_after_due boolean, status varchar, percent int,
                    progress_on date, closure_requested_on date, returned_on date, voided_on date, ended_on date, end_reason varchar,
                    last_note varchar, risk_review_on date, funding_required boolean, evidence int, as_of date)""");
        jdbc.execute("create index act_recommendation on act (recommendation)");
        insert(jdbc, "rec", COLUMNS_OF_RECOMMENDATIONS, rows.recommendations);
        insert(jdbc, "act", COLUMNS_OF_ACTIONS, rows.actions);
        return jdbc;
    }

    /** What one statement says of all of them. */
    static Set<String> sql(JdbcTemplate jdbc) throws IOException {
        String statement = new ClassPathResource("oracle.sql").getContentAsString(StandardCharsets.UTF_8);
        return new HashSet<>(jdbc.query(statement, (line, number) -> line.getString(1) + " " + line.getString(2)));
    }

    private static void insert(JdbcTemplate jdbc, String table, List<String> columns, List<? extends Record> rows) {
        String names = columns.stream()
                .map(JdbcUtils::convertPropertyNameToUnderscoreName)
                .collect(Collectors.joining(", "));
        Object[] blanks = columns.stream().map(column -> "?").toArray();
        jdbc.batchUpdate(
                "insert into %s (%s) values (%s)"
                        .formatted(
                                table, names, String.join(", ", Arrays.copyOf(blanks, blanks.length, String[].class))),
                rows.stream().map(row -> RandomRows.line(row, columns)).toList());
    }
}
