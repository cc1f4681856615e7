package io.followthrough.rulebook;

import io.followthrough.rulebook.policy.PolicyVersion;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A flag as daily reviews found it.
 *
 * @param rule its code
 * @param subject reference of the recommendation or action
 * @param since first day on which the rule held
 * @param raisedOn day of the review that found it
 * @param clearedOn day of the review that no longer found it; missing as long as it holds
 * @param clearedBecause why not; missing as long as it holds
 * @param policy the policy that it was judged by when found; missing where that was not kept
 */
record KeptFlag(
        String rule,
        String subject,
        LocalDate since,
        LocalDate raisedOn,
        @Nullable LocalDate clearedOn,
        @Nullable String clearedBecause,
        @Nullable PolicyVersion policy) {}
