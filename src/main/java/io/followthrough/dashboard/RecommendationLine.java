package io.followthrough.dashboard;

import io.followthrough.portfolio.RecommendationRow;
import java.util.List;

/**
 * A recommendation in a list.
 *
 * @param row what is known about it
 * @param flags names of its flags and those of its actions, each once, the most serious first
 * @param turns whose turn it is, each person or group once for each step
 */
record RecommendationLine(RecommendationRow row, List<Badge> flags, List<Turn> turns) {

    /**
     * A flag by its name.
     *
     * @param name such as "Unaddressed"
     * @param tone ending of the names of the styles that show how serious it is
     * @param times how often it is there: several actions can have the same
     */
    record Badge(String name, String tone, long times) {}

    /**
     * Somebody's turn at a step.
     *
     * @param who a person by name, or a group in words
     * @param step name of the step
     * @param places the actions that it is about, such as A1; empty when it is about the recommendation
     */
    record Turn(String who, String step, List<String> places) {}
}
