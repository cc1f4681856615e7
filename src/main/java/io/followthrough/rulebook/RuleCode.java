package io.followthrough.rulebook;

/** What the rules can say about a recommendation or an action; each has its rule in {@code rules/} and its words in {@code messages/rules}. */
public enum RuleCode {
    RESPONSE_DUE_SOON(Severity.NOTICE),
    RESPONSE_OVERDUE(Severity.ALARM),
    UNADDRESSED(Severity.ALARM),
    ACTION_DUE_SOON(Severity.NOTICE),
    ACTION_OVERDUE(Severity.ALARM),
    ACTION_STALLED(Severity.WARNING),
    ACTION_WITHOUT_DATE(Severity.WARNING),
    ACTION_WITHOUT_OWNER(Severity.WARNING),
    CLOSED_WITHOUT_EVIDENCE(Severity.WARNING);

    private final Severity severity;

    RuleCode(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }
}
