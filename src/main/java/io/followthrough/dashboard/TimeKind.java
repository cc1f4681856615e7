package io.followthrough.dashboard;

import java.util.Set;

/** What a point on the time line is about; the last ones stand above the others of the same day. */
enum TimeKind {
    RECOMMENDATION,
    RESPONSE,
    ACTION,
    DUE_DATE,
    PROGRESS,
    VERDICT,
    COMMITTEE,
    FLAG,
    NOTICE;

    /** Events that the facts tell already, with the day on which they happened rather than the one on which they were entered. */
    private static final Set<String> TOLD_BY_FACTS = Set.of(
            "Changed",
            "RecommendationIssued",
            "RecommendationClosed",
            "RecommendationEnded",
            "ResponsePublished",
            "ActionPlanned",
            "ActionEnded",
            "ActionTriaged",
            "ProgressReported",
            "ClosureRequested",
            "ClosureReturned",
            "VerificationVoided",
            "ExtensionAsked",
            "ExtensionGranted",
            "ExtensionRefused",
            "HandOverOffered",
            "HandOverDeclined",
            "EarlyEndProposed",
            "EarlyEndApproved",
            "EarlyEndRefused",
            "FileUploaded",
            "FileReplaced",
            "PositionTaken",
            "DecisionTaken");

    /** Whether only the history knows of it. */
    static boolean toldByHistoryAlone(Moment moment) {
        return !TOLD_BY_FACTS.contains(moment.event());
    }

    /** What an entry of the history is about. */
    static TimeKind of(Moment moment) {
        String event = moment.event();
        if (event.equals("PromiseChanged")) {
            return moment.changes().keySet().stream().anyMatch(field -> field.endsWith(".due")) ? DUE_DATE : ACTION;
        }
        if (event.startsWith("Flag")) {
            return FLAG;
        }
        if (event.startsWith("Action")) {
            return ACTION;
        }
        boolean answer = event.startsWith("Response")
                || event.startsWith("Disagreement")
                || event.startsWith("Rebuttal")
                || event.startsWith("PositionReconsidered");
        return answer ? RESPONSE : RECOMMENDATION;
    }
}
