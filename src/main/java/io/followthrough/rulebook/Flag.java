package io.followthrough.rulebook;

import io.followthrough.portfolio.ActionRow;
import io.followthrough.portfolio.RecommendationRow;
import io.followthrough.rulebook.policy.PolicyVersion;
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
 * @param severity how much it should worry its reader
 * @param subject reference of the recommendation or action
 * @param since first day on which the rule held
 * @param facts the facts and numbers that the rule used, by name: those of the rows, such as {@code issuedOn}, and those of
 *     the policy, such as {@code responseDays}; a fact that is missing or does not hold is left out
 * @param policy which policy it was judged by
 */
public record Flag(
        RuleCode rule,
        Severity severity,
        String subject,
        LocalDate since,
        Map<String, Object> facts,
        PolicyVersion policy) {

    private static final PolicyVersion UNKNOWN = new PolicyVersion("default", 0);

    public Flag {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /** Something falls due soon; it holds from the day of issue unless it says more. */
    public static Flag notice(String rule, RecommendationRow subject) {
        return of(rule, Severity.NOTICE, subject.reference(), subject.issuedOn());
    }

    /** Something falls due soon; it holds from the day of the promise unless it says more. */
    public static Flag notice(String rule, ActionRow subject) {
        return of(rule, Severity.NOTICE, subject.reference(), subject.plannedOn());
    }

    /** Something is missing or does not move; it holds from the day of issue unless it says more. */
    public static Flag warning(String rule, RecommendationRow subject) {
        return of(rule, Severity.WARNING, subject.reference(), subject.issuedOn());
    }

    /** Something is missing or does not move; it holds from the day of the promise unless it says more. */
    public static Flag warning(String rule, ActionRow subject) {
        return of(rule, Severity.WARNING, subject.reference(), subject.plannedOn());
    }

    /** A promise or a duty is broken; it holds from the day of issue unless it says more. */
    public static Flag alarm(String rule, RecommendationRow subject) {
        return of(rule, Severity.ALARM, subject.reference(), subject.issuedOn());
    }

    /** A promise or a duty is broken; it holds from the day of the promise unless it says more. */
    public static Flag alarm(String rule, ActionRow subject) {
        return of(rule, Severity.ALARM, subject.reference(), subject.plannedOn());
    }

    private static Flag of(String rule, Severity severity, String subject, LocalDate since) {
        return new Flag(new RuleCode(rule), severity, subject, since, Map.of(), UNKNOWN);
    }

    /** Whether it is what the rule of that name says. */
    public boolean says(String name) {
        return rule.name().equals(name);
    }

    /** Reference of the evaluation to which its subject belongs. */
    public String evaluation() {
        return new Subject(subject).evaluation();
    }

    /** It holds only from that day. */
    public Flag from(LocalDate day) {
        return day.isAfter(since) ? new Flag(rule, severity, subject, day, facts, policy) : this;
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

    /** It was judged by this policy. */
    Flag under(PolicyVersion used) {
        return new Flag(rule, severity, subject, since, facts, used);
    }

    private Flag with(Map<String, ? extends @Nullable Object> more) {
        Map<String, Object> all = new LinkedHashMap<>(facts);
        more.forEach((name, value) -> {
            if (value != null && !value.equals(false) && !(value instanceof Collection<?> list && list.isEmpty())) {
                all.put(name, value);
            }
        });
        return new Flag(rule, severity, subject, since, all, policy);
    }
}
