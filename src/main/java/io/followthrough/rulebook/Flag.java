package io.followthrough.rulebook;

import java.time.LocalDate;
import java.util.Map;

/**
 * What one rule says about one recommendation or action as of a day.
 *
 * @param rule which rule
 * @param subject reference of the recommendation or action
 * @param since first day on which the rule held
 * @param facts the facts and numbers that the rule used, by name: those of the rows, such as {@code issuedOn}, and those of the policy, such as {@code responseDays}
 */
public record Flag(RuleCode rule, String subject, LocalDate since, Map<String, Object> facts) {}
