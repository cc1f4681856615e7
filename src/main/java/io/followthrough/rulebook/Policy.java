package io.followthrough.rulebook;

import io.followthrough.evaluation.Priority;
import io.followthrough.shared.Refused;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The numbers that the rules and the process use, each with its source, and the words that stand for no action and for nobody. */
public class Policy {

    /** Names of the numbers; all are calendar days but those whose name says months. */
    static final Set<String> NAMES = Set.of(
            "responseDays",
            "responseDueSoonDays",
            "unaddressedDays",
            "unaddressedDaysHighPriority",
            "actionDueSoonDays",
            "stalledDays",
            "stalledDaysHighPriority",
            "assignDays",
            "approvalDays",
            "signOffDays",
            "rebuttalDays",
            "qualityCheckDays",
            "acknowledgementDays",
            "planDays",
            "verificationDays",
            "longExtensionDays",
            "riskReviewDays",
            "triageDays",
            "extensionDecisionDays",
            "earlyEndDecisionDays",
            "handOverDecisionDays",
            "triageDecisionDays",
            "assessmentDays",
            "minutesDays",
            "followUpHorizonMonths");

    private final String name;
    private final Map<String, PolicyNumber> numbers;
    private final Fillers noAction;
    private final Fillers nobody;

    Policy(String name, Map<String, PolicyNumber> numbers, Fillers noAction, Fillers nobody) {
        this.name = name;
        this.numbers = Map.copyOf(numbers);
        this.noAction = noAction;
        this.nobody = nobody;
    }

    /** Which policy this is, such as {@code default}. */
    public String name() {
        return name;
    }

    /** All numbers with their sources, by name. */
    public Map<String, PolicyNumber> numbers() {
        return numbers;
    }

    /** @throws Refused when there is no number of that name */
    public int days(String number) {
        PolicyNumber found = numbers.get(number);
        if (found == null) {
            throw Refused.because(
                    "policy",
                    "The policy %s has no number \"%s\". It has %s.",
                    name,
                    number,
                    String.join(", ", new TreeSet<>(numbers.keySet())));
        }
        return found.value();
    }

    /** From the publication of an evaluation to that of management's response. */
    public int responseDays() {
        return days("responseDays");
    }

    /** How long before its last day a response is due soon. */
    public int responseDueSoonDays() {
        return days("responseDueSoonDays");
    }

    /** From the publication of an acceptance to the first real action. */
    public int unaddressedDays(Priority priority) {
        return days(priority == Priority.HIGH ? "unaddressedDaysHighPriority" : "unaddressedDays");
    }

    /** How long before its last day an action is due soon. */
    public int actionDueSoonDays() {
        return days("actionDueSoonDays");
    }

    /** How long an action may go without a report. */
    public int stalledDays(Priority priority) {
        return days(priority == Priority.HIGH ? "stalledDaysHighPriority" : "stalledDays");
    }

    /** Months from the publication of an evaluation after which what is open of it is assessed for good. */
    public int followUpHorizonMonths() {
        return days("followUpHorizonMonths");
    }

    /** Whether a text promises nothing: "None", "n/a", "RAS" and their like in other languages, or only punctuation. */
    public boolean isFiller(String text) {
        return noAction.covers(text);
    }

    /** Whether an owner was written down who is nobody: "n/a", "to be determined" and their like. */
    public boolean isNobody(@Nullable String owner) {
        return owner != null && nobody.covers(owner);
    }
}
