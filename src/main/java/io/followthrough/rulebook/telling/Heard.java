package io.followthrough.rulebook.telling;

import io.followthrough.portfolio.EvaluationRange;
import java.time.LocalDate;
import java.util.List;

/**
 * Who should hear of what in one part of the portfolio, as a review found it.
 *
 * @param day of the review
 * @param evaluations which make the part
 * @param tellings what is to be told
 * @param aside what would be, had nobody put it aside
 */
public record Heard(LocalDate day, EvaluationRange evaluations, List<Telling> tellings, List<Telling> aside) {}
