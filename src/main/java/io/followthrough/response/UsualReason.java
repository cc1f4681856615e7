package io.followthrough.response;

/**
 * Why management does not accept a recommendation, or a part of it: the four reasons that recur in WFP's review of how
 * the recommendations of its strategic evaluations were implemented. The reason in words says more.
 */
public enum UsualReason {
    /** It contradicts a policy that is in force. */
    CONTRADICTS_POLICY,
    /** It overlooks what staff or money allow. */
    IGNORES_LIMITS,
    /** It goes further than the findings support. */
    GOES_TOO_FAR,
    /** It does not fit the way in which the organisation works. */
    DOES_NOT_FIT
}
