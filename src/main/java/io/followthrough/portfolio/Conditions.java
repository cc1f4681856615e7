package io.followthrough.portfolio;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the lines of a view must fulfil, as the end of an SQL statement with its values. */
class Conditions {

    private String join = "";
    private final StringBuilder where = new StringBuilder(" where 1 = 1");
    private final Map<String, Object> values = new LinkedHashMap<>();

    Conditions(LocalDate asOf) {
        values.put("asOf", asOf);
    }

    /** The column has that value; nothing is asked for without a value. */
    Conditions equal(String column, @Nullable Object value) {
        return value == null ? this : and(column + " = :" + column, column, value);
    }

    /** They belong to that unit, or to none where that is asked for. */
    Conditions unit(@Nullable String wanted) {
        if (PortfolioQuery.NO_UNIT.equals(wanted)) {
            where.append(" and unit is null");
            return this;
        }
        return equal("unit", wanted);
    }

    /** The column has one of these values; nothing is asked for when there are none. */
    Conditions among(String column, Collection<? extends Enum<?>> wanted) {
        return wanted.isEmpty()
                ? this
                : and(
                        column + " in (:" + column + ")",
                        column,
                        wanted.stream().map(Enum::name).toList());
    }

    /** Ends the statement so that the lines come in the order of the values of {@link #oneOf}. */
    static final String AS_WANTED = " order by wanted.place";

    /** The column has one of these values, which may be tens of thousands; nothing is asked for without them. */
    Conditions oneOf(String column, @Nullable Collection<String> wanted) {
        if (wanted != null) {
            join = " join unnest(:wanted) with ordinality wanted(word, place) on wanted.word = " + column;
            values.put("wanted", wanted.stream().distinct().toArray(String[]::new));
        }
        return this;
    }

    /** They belong to these evaluations. */
    Conditions within(EvaluationRange range) {
        and("evaluation > :after", "after", range.after());
        return range.last() == null ? this : and("evaluation <= :last", "last", range.last());
    }

    /** The text stands somewhere in one of the columns, in capitals or not. */
    Conditions text(@Nullable String wanted, String... columns) {
        if (wanted == null || wanted.isBlank()) {
            return this;
        }
        String literal = wanted.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
        String anywhere = "lower(" + String.join(") like :q escape '!' or lower(", columns) + ") like :q escape '!'";
        return and("(" + anywhere + ")", "q", "%" + literal + "%");
    }

    private Conditions and(String condition, String name, Object value) {
        where.append(" and ").append(condition);
        values.put(name, value);
        return this;
    }

    String sql() {
        return join + where;
    }

    Map<String, Object> values() {
        return values;
    }
}
