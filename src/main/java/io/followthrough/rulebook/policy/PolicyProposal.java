package io.followthrough.rulebook.policy;

import io.followthrough.evaluation.EvaluationKind;
import io.followthrough.evaluation.Priority;
import io.followthrough.shared.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that somebody would like to see in force.
 *
 * @param name under which name, such as {@code office}; small letters, digits and hyphens
 * @param validFrom first day on which they are to hold
 * @param kind for which evaluations; all where missing
 * @param priority for which recommendations; all where missing
 * @param preset what to begin from; nothing where missing
 * @param numbers numbers with their sources, by name
 */
public record PolicyProposal(
        String name,
        LocalDate validFrom,
        @Nullable EvaluationKind kind,
        @Nullable Priority priority,
        @Nullable String preset,
        Map<String, PolicyNumber> numbers) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,59}");

    /** @throws Refused when the name is none, or that of the numbers which came with the rules */
    public PolicyProposal {
        if (!NAME.matcher(name).matches() || name.equals(Presets.DEFAULT)) {
            throw Refused.because(
                    "name",
                    "\"%s\" cannot be the name of a policy. Use small letters, digits and hyphens, and another word than default.",
                    name);
        }
    }

    /** What it begins from: the name of a preset, or "own". */
    String basis() {
        return preset == null ? "own" : preset;
    }

    /** @throws Refused for each number that no rule uses, that is out of range, or that has no source */
    Map<String, PolicyNumber> checkedNumbers() {
        List<Refused.Problem> problems = new ArrayList<>();
        numbers.forEach((number, given) -> {
            if (!PolicyNames.knows(number)) {
                problems.add(new Refused.Problem(
                        number, "No rule uses \"%s\". Correct its name or remove it.".formatted(number)));
            }
            if (given.value() < 0 || given.value() > PolicyNumber.LARGEST) {
                problems.add(new Refused.Problem(
                        number, "\"%s\" is %d. Use 0 to %d.".formatted(number, given.value(), PolicyNumber.LARGEST)));
            }
            if (given.source() == null || given.source().isBlank()) {
                problems.add(new Refused.Problem(
                        number,
                        "\"%s\" has no source. Say where the number comes from, or \"own decision\"."
                                .formatted(number)));
            }
        });
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        return numbers;
    }
}
