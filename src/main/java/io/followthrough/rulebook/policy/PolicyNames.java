package io.followthrough.rulebook.policy;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of the numbers that the rules and the process ask for; days unless the name says months, hours, minutes, percent or tries. */
class PolicyNames {

    private static final Set<String> PROCESS = Set.of(
            "assignDays",
            "signOffDays",
            "rebuttalDays",
            "longExtensionDays",
            "riskReviewDays",
            "triageDays",
            "extensionDecisionDays",
            "earlyEndDecisionDays",
            "handOverDecisionDays",
            "triageDecisionDays",
            "followUpHorizonMonths",
            "snoozeMonths",
            "approvalDays",
            "qualityCheckDays",
            "acknowledgementDays",
            "planDays",
            "verificationDays",
            "assessmentDays",
            "minutesDays",
            "mailTries",
            "mailFirstWaitMinutes",
            "mailLongestWaitHours");

    private static final Set<String> RULES = Set.of(
            "responseDays",
            "responseDueSoonDays",
            "unaddressedDays",
            "unaddressedDaysHighPriority",
            "actionDueSoonDays",
            "stalledDays",
            "stalledDaysHighPriority",
            "farOffDays",
            "farOffDaysMediumPriority",
            "farOffDaysHighPriority",
            "overdueHeadDays",
            "overdueHeadDaysHighPriority",
            "overdueManagementDays",
            "overdueCommitteeDays",
            "overdueCommitteeDaysHighPriority",
            "overdueDirectorDays",
            "longOutstandingMonths",
            "behindPercent",
            "reportDueSoonDays",
            "noticeWeekAheadDays",
            "noticeDayAheadDays",
            "noticeAgainDays",
            "weakAlignmentPercent",
            "recurrencePercent",
            "earlyImplementationMonths",
            "earlyImplementationPercent",
            "lateImplementationMonths",
            "lateImplementationPercent");

    /** All of them. */
    static final Set<String> ALL =
            Stream.concat(PROCESS.stream(), RULES.stream()).collect(Collectors.toUnmodifiableSet());

    private PolicyNames() {}

    /** Whether the name is one of them, or one of them for one priority. */
    static boolean knows(String name) {
        return ALL.contains(name)
                || Arrays.stream(io.followthrough.evaluation.Priority.values())
                        .map(Policy::ending)
                        .filter(name::endsWith)
                        .anyMatch(ending -> ALL.contains(name.substring(0, name.length() - ending.length())));
    }
}
