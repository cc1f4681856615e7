package io.followthrough.evaluation.closing;

/**
 * How far a recommendation was adopted, as the evaluation office judges it when every action has ended.
 * The levels are those of the World Bank's management action record, 2015 to 2019.
 */
public enum AdoptionLevel {
    /** Fully adopted: 90 % or more. */
    HIGH,
    /** More than half adopted. */
    SUBSTANTIAL,
    /** Half or less adopted. */
    MODERATE,
    /** No evidence of adoption. */
    NEGLIGIBLE
}
