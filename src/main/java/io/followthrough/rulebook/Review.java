package io.followthrough.rulebook;

/**
 * What a daily review did.
 *
 * @param judged how many recommendations and actions were judged
 * @param raised how many flags were not there before
 * @param cleared how many flags are gone
 * @param notices how many people are to be told; 0 as long as nobody is told by mail
 */
public record Review(int judged, int raised, int cleared, int notices) {}
