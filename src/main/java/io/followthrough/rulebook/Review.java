package io.followthrough.rulebook;

/**
 * What a daily review did.
 *
 * @param judged how many recommendations and actions were judged
 * @param raised how many flags were not there before
 * @param cleared how many flags are gone
 * @param notices how many notices were queued by it; 0 until that step was done
 */
public record Review(int judged, int raised, int cleared, int notices) {}
