package io.followthrough.rulebook;

import io.followthrough.rulebook.policy.PolicyVersion;
import java.time.LocalDate;
import java.util.Map;

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
        PolicyVersion policy) {}
