package io.followthrough.rulebook.telling;

/** Those to whom the rules tell something. */
public enum Audience {
    /** Who answers for the action; the people of its unit where nobody who signs in does. */
    OWNER,
    /** Those who draft and report in the unit. */
    UNIT_STAFF,
    /** Who heads the unit. */
    UNIT_HEAD,
    /** The management of the organisation. */
    MANAGEMENT,
    /** The evaluation office. */
    EVALUATION_OFFICE,
    /** The members of the committee. */
    COMMITTEE
}
