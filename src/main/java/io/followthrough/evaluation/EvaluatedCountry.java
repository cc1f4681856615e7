package io.followthrough.evaluation;

/**
 * A country or region that an evaluation looked at.
 *
 * @param name as the document writes it
 * @param caseStudy whether it was studied in depth
 */
public record EvaluatedCountry(String name, boolean caseStudy) {}
