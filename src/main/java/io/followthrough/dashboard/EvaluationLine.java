package io.followthrough.dashboard;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.followthrough.evaluation.Evaluation;
import java.util.List;

/**
 * An evaluation with its recommendations.
 *
 * @param evaluation what the report or factsheet tells
 * @param recommendations their references, in the order of the report
 * @param count how many there are: parts count, and the recommendation that was split into them does not
 * @param open how many of them are neither closed nor split
 */
record EvaluationLine(
        @JsonUnwrapped @JsonIgnoreProperties("version") Evaluation evaluation,
        List<String> recommendations,
        long count,
        long open) {}
