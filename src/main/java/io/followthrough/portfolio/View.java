package io.followthrough.portfolio;

import io.followthrough.shared.Refused;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;

/**
 * One line per thing, as of the day {@code :asOf}.
 *
 * @param found the SQL statement that makes them with no more columns than conditions ask about: enough to find and count them
 * @param lines the SQL statement that makes them whole
 * @param row what a line becomes
 * @param usualOrder expressions that put the lines as people count: 2 before 10
 * @param sorts what else a list can be sorted by: the name for callers, and the expression
 */
record View<T>(String found, String lines, Class<T> row, List<String> usualOrder, Map<String, String> sorts) {

    /** What lists are sorted by where nothing else is asked for. */
    static final String USUAL = "reference";

    /** Where each line is quickly made as a whole. */
    static <T> View<T> of(String lines, Class<T> row, List<String> usualOrder, Map<String, String> sorts) {
        return new View<>(lines, lines, row, usualOrder, sorts);
    }

    /** All lines that fulfil the conditions, in an order that ends the statement. */
    List<T> read(JdbcClient jdbc, Conditions conditions, String end) {
        return jdbc.sql("select " + columns() + " from (" + lines + ") line" + conditions.sql() + end)
                .params(conditions.values())
                .query(row)
                .list();
    }

    /** Each line of all pages, in the order that was asked for, while it is read. */
    void each(JdbcClient jdbc, Conditions conditions, Paging paging, Consumer<T> reader) {
        try (Stream<T> found = jdbc
                .sql("select " + columns() + " from (" + lines + ") line" + conditions.sql() + " order by "
                        + order(paging))
                .params(conditions.values())
                .query(row)
                .stream()) {
            found.forEach(reader);
        }
    }

    /** Each column under the name of its component: looking for another name costs an exception for each column and row. */
    private String columns() {
        return Arrays.stream(row.getRecordComponents())
                .map(RecordComponent::getName)
                .map(name -> JdbcUtils.convertPropertyNameToUnderscoreName(name) + " as " + name)
                .collect(Collectors.joining(", "));
    }

    /** The references of all lines that fulfil the conditions. */
    Set<String> references(JdbcClient jdbc, Conditions conditions) {
        return jdbc.sql("select reference from (" + found + ") line" + conditions.sql())
                .params(conditions.values())
                .query(String.class)
                .set();
    }

    /** Those with these references, in their order. */
    List<T> those(JdbcClient jdbc, Collection<String> references, LocalDate asOf) {
        return references.isEmpty()
                ? List.of()
                : read(jdbc, new Conditions(asOf).oneOf("reference", references), Conditions.AS_WANTED);
    }

    /** Those of one page, as it lists them. */
    Slice<T> read(JdbcClient jdbc, Slice<? extends Card> page, LocalDate asOf) {
        return page.with(those(jdbc, page.items().stream().map(Card::reference).toList(), asOf));
    }

    /** How many there are of them. */
    long count(JdbcClient jdbc, Conditions conditions) {
        return jdbc.sql("select count(*) from (" + found + ") line" + conditions.sql())
                .params(conditions.values())
                .query(Long.class)
                .single();
    }

    /** One page of them. */
    Slice<T> read(JdbcClient jdbc, Conditions conditions, Paging paging) {
        String end = " order by " + order(paging) + " limit " + paging.size() + " offset " + paging.offset();
        return new Slice<>(read(jdbc, conditions, end), count(jdbc, conditions), paging.page(), paging.size());
    }

    /** @throws Refused when nothing can be sorted so */
    void check(Paging paging) {
        paging.descending();
        String name = paging.sortName(USUAL);
        if (!name.equals(USUAL) && !sorts.containsKey(name)) {
            throw Refused.because(
                    "sort",
                    "Nothing can be sorted by \"%s\". Use reference, or one of %s.",
                    name,
                    String.join(", ", new TreeSet<>(sorts.keySet())));
        }
    }

    private String order(Paging paging) {
        check(paging);
        String name = paging.sortName(USUAL);
        String direction = paging.descending() ? " desc" : "";
        if (name.equals(USUAL)) {
            return String.join(direction + ", ", usualOrder) + direction;
        }
        return sorts.get(name) + direction + " nulls last, " + String.join(", ", usualOrder);
    }
}
