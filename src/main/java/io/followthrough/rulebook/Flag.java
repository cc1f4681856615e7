package io.followthrough.rulebook;

import io.followthrough.portfolio.ActionRow;
import io.followthrough.portfolio.RecommendationRow;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one rule says about one recommendation or action as of a day.
 *
 * @param rule which rule
 * @param subject reference of the recommendation or action
 * @param since first day on which the rule held
 * @param facts the facts and numbers that the rule used, by name: those of the rows, such as {@code issuedOn}, and those of
 *     the policy, such as {@code responseDays}; a fact that is missing or does not hold is left out
 */
public record Flag(RuleCode rule, String subject, LocalDate since, Map<String, Object> facts) {

    public Flag {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /** A flag of a recommendation, which holds from the day of its issue unless it says more. */
    public static Flag of(RuleCode rule, RecommendationRow subject) {
        return new Flag(rule, subject.reference(), subject.issuedOn(), Map.of());
    }

    /** A flag of an action, which holds from the day of its promise unless it says more. */
    public static Flag of(RuleCode rule, ActionRow subject) {
        return new Flag(rule, subject.reference(), subject.plannedOn(), Map.of());
    }

    /** It holds only from that day. */
    public Flag from(LocalDate day) {
        return day.isAfter(since) ? new Flag(rule, subject, day, facts) : this;
    }

    /** It holds only from the day after that one. */
    public Flag after(LocalDate lastDay) {
        return from(lastDay.plusDays(1));
    }

    /** It holds only once more than so many days have passed since then. */
    public Flag after(int days, LocalDate then) {
        return after(then.plusDays(days));
    }

    /** It holds only when not more than so many days are left until then. */
    public Flag ahead(int days, LocalDate then) {
        return from(then.minusDays(days));
    }

    /** It used these facts of a row, or numbers of the policy, by the names of their accessors; an estimated date says that it is one. */
    public Flag using(Object source, String... names) {
        return with(Facts.read(source, names));
    }

    /** It used this fact. */
    public Flag using(String name, Object value) {
        return with(Collections.singletonMap(name, value));
    }

    private Flag with(Map<String, ? extends @Nullable Object> more) {
        Map<String, Object> all = new LinkedHashMap<>(facts);
        more.forEach((name, value) -> {
            if (value != null && !value.equals(false) && !(value instanceof Collection<?> list && list.isEmpty())) {
                all.put(name, value);
            }
        });
        return new Flag(rule, subject, since, all);
    }
}
