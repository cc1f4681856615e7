package io.followthrough.rulebook;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.followthrough.rulebook.policy.PolicyVersion;
import io.followthrough.rulebook.telling.Told;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Why a rule fires for something, or why it does not.
 *
 * @param rule which rule
 * @param sentence the rule in plain words
 * @param ref what was asked about: reference of a recommendation or an action
 * @param asOf as of which day
 * @param fires whether the rule holds
 * @param conditions its conditions in order, each with what it looked at
 * @param policy the policy that applied
 * @param toldWhom who was told of it up to that day, the latest first
 * @param flag what the rule says; missing when it does not fire
 */
record Why(
        RuleCode rule,
        String sentence,
        String ref,
        LocalDate asOf,
        boolean fires,
        List<Condition> conditions,
        PolicyVersion policy,
        List<Told> toldWhom,
        @Nullable ExplainedFlag flag) {

    private static final String NOTHING = "–";

    /**
     * One condition of a rule.
     *
     * @param words what is asked
     * @param value what was found; missing where there is nothing
     * @param needed what would have to be found
     * @param holds whether it was
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Condition(String words, @Nullable Object value, String needed, boolean holds) {

        /** What was found as a person reads it: several things one after the other, and a dash for nothing. */
        public Object shown() {
            if (value instanceof Collection<?> several) {
                return several.isEmpty()
                        ? NOTHING
                        : several.stream().map(String::valueOf).collect(Collectors.joining(", "));
            }
            return value == null ? NOTHING : value;
        }
    }

    /** The same with a flag that says more. */
    Why marked(UnaryOperator<ExplainedFlag> marking) {
        return flag == null
                ? this
                : new Why(rule, sentence, ref, asOf, fires, conditions, policy, toldWhom, marking.apply(flag));
    }

    /** The first condition that does not hold. */
    public Optional<Condition> obstacle() {
        return conditions.stream().filter(condition -> !condition.holds()).findFirst();
    }
}
