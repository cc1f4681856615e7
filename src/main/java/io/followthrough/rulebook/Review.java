package io.followthrough.rulebook;

/**
 * What a daily review did.
 *
 * @param judged how many recommendations and actions were judged
 * @param raised how many flags were not there before
 * @param cleared how many flags are gone
 * @param notices how many notices were queued by it; 0 when nobody is to be told
 */
public record Review(int judged, int raised, int cleared, int notices) {

    /** Together with what another part of it did. */
    Review and(Review more) {
        return new Review(judged + more.judged, raised + more.raised, cleared + more.cleared, notices + more.notices);
    }
}
