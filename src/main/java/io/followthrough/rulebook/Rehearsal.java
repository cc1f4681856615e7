package io.followthrough.rulebook;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.followthrough.evaluation.EvaluationKind;
import io.followthrough.evaluation.Priority;
import io.followthrough.rulebook.figure.Indicator;
import io.followthrough.rulebook.policy.PolicyVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What would change.
 *
 * @param asOf as of which day
 * @param policy what the numbers are called
 * @param raised flags that would be new
 * @param cleared flags that would be gone
 * @param unchanged how many would be there before and after
 * @param notices who would be told of more or of less than without the change
 * @param indicators the figures before and after
 */
record Rehearsal(
        LocalDate asOf,
        PolicyVersion policy,
        @JsonProperty("new") List<ExplainedFlag> raised,
        List<ExplainedFlag> cleared,
        int unchanged,
        List<Hearer> notices,
        Figures indicators) {

    /**
     * Somebody for whom it would make a difference.
     *
     * @param recipient user name
     * @param name what they are called
     * @param more of how many things they would hear besides
     * @param fewer of how many things they would hear no more
     */
    record Hearer(String recipient, String name, int more, int fewer) {}

    record Figures(List<Indicator> before, List<Indicator> after) {}

    /**
     * What to change for the rehearsal: numbers, a preset, or rules; at least one of them.
     *
     * @param policy numbers by name
     * @param preset name of a preset
     * @param rules rules by file name; each takes the place of the file of that name, and of files with the same codes
     * @param kind for which evaluations the numbers would hold; all where missing
     * @param priority for which recommendations they would hold; all where missing
     * @param asOf as of which day; today when missing
     */
    record Question(
            @Nullable Map<String, Integer> policy,
            @Nullable String preset,
            @Nullable Object rules,
            @Nullable EvaluationKind kind,
            @Nullable Priority priority,
            @Nullable LocalDate asOf) {}
}
