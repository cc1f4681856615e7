package io.followthrough.dashboard;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.followthrough.evaluation.Evaluation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation with its recommendations.
 *
 * @param evaluation what the report or factsheet tells
 * @param recommendations their references, in the order of the report
 * @param count how many there are: parts count, and the recommendation that was split into them does not
 * @param open how many of them are neither closed nor split
 * @param overallResponse what management says about it as a whole; missing until that is published
 */
record EvaluationLine(
        @JsonUnwrapped @JsonIgnoreProperties("version") Evaluation evaluation,
        List<String> recommendations,
        long count,
        long open,
        @Nullable Overall overallResponse) {

    /** General remarks of management, and the day on which they were published. */
    record Overall(String remarks, @Nullable LocalDate publishedOn) {}
}
