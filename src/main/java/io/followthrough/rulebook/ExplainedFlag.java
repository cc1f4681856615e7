package io.followthrough.rulebook;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.followthrough.rulebook.policy.PolicyVersion;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A flag together with its words.
 *
 * @param rule which rule
 * @param subject reference of the recommendation or action
 * @param since first day on which the rule held
 * @param facts the facts and numbers that the rule used, by name
 * @param title what is wrong, in a few words
 * @param explanation why the rule fired, with the facts and numbers that it used
 * @param remedy what would clear the flag
 * @param next what happens next
 * @param severity how much it should worry its reader
 * @param policy which policy it was judged by
 * @param handled what somebody said about it and still holds; missing where nobody did
 */
public record ExplainedFlag(
        RuleCode rule,
        String subject,
        LocalDate since,
        Map<String, Object> facts,
        String title,
        String explanation,
        String remedy,
        String next,
        Severity severity,
        PolicyVersion policy,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Handled handled) {

    /**
     * What somebody said about a flag.
     *
     * @param kind whether it was acknowledged or put aside
     * @param reason why, in their words
     * @param until last day on which that holds; missing for as long as the flag
     * @param by user name
     * @param byName how that person is shown
     * @param on the day on which they said it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Handled(
            FlagHandling.Kind kind, String reason, @Nullable LocalDate until, String by, String byName, LocalDate on) {}

    /** The same flag with what somebody said about it. */
    ExplainedFlag with(Handled said) {
        return new ExplainedFlag(rule, subject, since, facts, title, explanation, remedy, next, severity, policy, said);
    }
}
