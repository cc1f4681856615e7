package io.followthrough.rulebook.policy;

import io.followthrough.evaluation.Priority;
import io.followthrough.shared.Refused;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that the rules and the process use, each with its source, and the words that stand for no action and for
 * nobody. A number whose name ends in {@code HighPriority}, {@code MediumPriority} or {@code LowPriority} takes the place
 * of the one without that ending for recommendations of that priority.
 */
public class Policy {

    private final PolicyVersion version;
    private final Map<String, PolicyNumber> numbers;
    private final Fillers noAction;
    private final Fillers nobody;
    private final Fillers givenUp;

    Policy(
            PolicyVersion version,
            Map<String, PolicyNumber> numbers,
            Fillers noAction,
            Fillers nobody,
            Fillers givenUp) {
        this.version = version;
        this.numbers = Map.copyOf(numbers);
        this.noAction = noAction;
        this.nobody = nobody;
        this.givenUp = givenUp;
    }

    Policy(Policy other) {
        this(other.version, other.numbers, other.noAction, other.nobody, other.givenUp);
    }

    /** Which policy this is. */
    public PolicyVersion version() {
        return version;
    }

    /** All numbers with their sources, by name. */
    public Map<String, PolicyNumber> numbers() {
        return new TreeMap<>(numbers);
    }

    /** @throws Refused when there is no number of that name */
    public int days(String number) {
        PolicyNumber found = numbers.get(number);
        if (found == null) {
            throw Refused.because(
                    "policy",
                    "The policy %s has no number \"%s\". It has %s.",
                    version.name(),
                    number,
                    String.join(", ", new TreeSet<>(numbers.keySet())));
        }
        return found.value();
    }

    /** Whether there is a number of that name. */
    public boolean has(String number) {
        return numbers.containsKey(number);
    }

    /** From the publication of an evaluation to that of management's response. */
    public int responseDays() {
        return days("responseDays");
    }

    /** Months from the publication of an evaluation after which what is open of it is assessed for good. */
    public int followUpHorizonMonths() {
        return days("followUpHorizonMonths");
    }

    /** Months for which a flag may be acknowledged or put aside at once. */
    public int snoozeMonths() {
        return days("snoozeMonths");
    }

    /** The same with other numbers in place of some, under another name. */
    public Policy with(PolicyVersion name, Map<String, PolicyNumber> others) {
        Map<String, PolicyNumber> all = new HashMap<>(numbers);
        all.putAll(others);
        return new Policy(name, all, noAction, nobody, givenUp);
    }

    /** The same with more numbers, where it has none of that name. */
    public Policy and(Map<String, PolicyNumber> more) {
        if (more.isEmpty()) {
            return this;
        }
        Map<String, PolicyNumber> all = new HashMap<>(more);
        all.putAll(numbers);
        return new Policy(version, all, noAction, nobody, givenUp);
    }

    /** The same for recommendations of one priority, with that priority's own numbers under the plain names. */
    public Policy of(Priority priority) {
        String ending = ending(priority);
        Map<String, PolicyNumber> theirs = new HashMap<>(numbers);
        numbers.forEach((name, number) -> {
            if (name.endsWith(ending)) {
                theirs.put(name.substring(0, name.length() - ending.length()), number);
            }
        });
        return new Policy(version, theirs, noAction, nobody, givenUp);
    }

    /** What the name of a number ends in that holds for one priority only, such as {@code HighPriority}. */
    public static String ending(Priority priority) {
        String name = priority.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT) + "Priority";
    }

    /** Whether a text promises nothing: "None", "n/a", "RAS" and their like in other languages, or only punctuation. */
    public boolean isFiller(String text) {
        return noAction.covers(text);
    }

    /** How much alike two texts are by their words: 0 to 100 per cent; those of very different length are not compared. */
    public long likeness(String one, String other) {
        return Likeness.percent(one, other);
    }

    /** Whether a text says that something was cancelled or given up. */
    public boolean saysGivenUp(@Nullable String text) {
        return text != null && givenUp.foundIn(text);
    }

    /** Whether an owner was written down who is nobody: "n/a", "to be determined" and their like. */
    public boolean isNobody(@Nullable String owner) {
        return owner != null && nobody.covers(owner);
    }
}
