package io.followthrough.rulebook.policy;

import io.followthrough.evaluation.Priority;
import io.followthrough.shared.Refused;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A policy must not contradict itself: each pair of numbers that would is refused with the reason. */
class PolicyChecks {

    private static final String SMALLER = "\"%s\" is %d and \"%s\" is %d: %s";

    private final Policy policy;
    private final Set<Refused.Problem> problems = new LinkedHashSet<>();

    private PolicyChecks(Policy policy) {
        this.policy = policy;
    }

    /** @throws Refused with a sentence for each contradiction */
    static void require(Policy policy) {
        Set<Refused.Problem> problems = new LinkedHashSet<>();
        for (Priority priority : Priority.values()) {
            PolicyChecks checks = new PolicyChecks(policy.of(priority));
            checks.check();
            problems.addAll(checks.problems);
        }
        PolicyChecks stricter = new PolicyChecks(policy);
        stricter.checkPriorities();
        problems.addAll(stricter.problems);
        if (!problems.isEmpty()) {
            throw new Refused(new ArrayList<>(problems));
        }
    }

    private void check() {
        below("responseDueSoonDays", "responseDays", "a response would be due soon before its time has begun.");
        below("overdueHeadDays", "overdueManagementDays", "management would hear before the head of the unit.");
        below("overdueManagementDays", "overdueCommitteeDays", "the committee would hear before management.");
        atMost("overdueCommitteeDays", "overdueDirectorDays", "the director would hear before the committee.", 0);
        below(
                "longOutstandingMonths",
                "followUpHorizonMonths",
                "the follow-up would end before anything is long outstanding.");
        below("earlyImplementationMonths", "lateImplementationMonths", "what is early would be late as well.");
        atMost("lateImplementationPercent", "earlyImplementationPercent", "being late would pay.", 0);
        percent("lateImplementationPercent");
        percent("behindPercent");
        percent("recurrencePercent");
        percent("weakAlignmentPercent");
        int steps = policy.days("assignDays") + policy.days("approvalDays") + policy.days("qualityCheckDays");
        if (steps >= policy.days("responseDays")) {
            problem(
                    "responseDays",
                    "\"responseDays\" is %d, but assigning, approving and checking alone may take %d: nobody could keep it."
                            .formatted(policy.days("responseDays"), steps));
        }
    }

    /** What matters more must not be followed up less strictly. */
    private void checkPriorities() {
        for (String name :
                List.of("unaddressedDays", "stalledDays", "farOffDays", "overdueHeadDays", "overdueCommitteeDays")) {
            int high = policy.of(Priority.HIGH).days(name);
            int low = policy.of(Priority.LOW).days(name);
            if (high > low) {
                problem(
                        name + "HighPriority",
                        "\"%s\" is %d for high priority and %d for low: what matters more would be followed up less strictly."
                                .formatted(name, high, low));
            }
        }
    }

    private void below(String first, String second, String otherwise) {
        atMost(first, second, otherwise, 1);
    }

    private void atMost(String first, String second, String otherwise, int distance) {
        int smaller = policy.days(first);
        int larger = policy.days(second);
        if (smaller + distance > larger) {
            problem(first, SMALLER.formatted(first, smaller, second, larger, otherwise));
        }
    }

    private void percent(String name) {
        if (policy.days(name) > 100) {
            problem(name, "\"%s\" is %d: a share is 100 at most.".formatted(name, policy.days(name)));
        }
    }

    private void problem(String field, String sentence) {
        problems.add(new Refused.Problem(field, sentence));
    }
}
