package io.followthrough.people;

import io.followthrough.shared.UnitCode;

/** What a person may do; each role is a candidate group of the process models under its {@link #group()} name. */
public enum Role {
    /** Registers evaluations, checks responses, verifies closures, assesses adoption. */
    EVALUATION_OFFICE("evaluation-office", false),
    /** Approves the responses of one unit. */
    UNIT_HEAD("unit-head", true),
    /** Drafts responses, owns and reports on actions of one unit. */
    UNIT_STAFF("unit-staff", true),
    /** Reads everything. */
    MANAGEMENT("management", false),
    /** Reads everything; decides at its meetings. */
    COMMITTEE("committee", false),
    /** Reads everything. */
    AUDITOR("auditor", false),
    /** Looks after people and the system; has no part in the business. Camunda fixes the name of its group. */
    ADMINISTRATOR("camunda-admin", false);

    private final String group;
    private final boolean ofUnit;

    Role(String group, boolean ofUnit) {
        this.group = group;
        this.ofUnit = ofUnit;
    }

    /** Whether the role is held in one unit rather than in the whole organisation. */
    public boolean ofUnit() {
        return ofUnit;
    }

    /** Name of the group in process models, such as {@code unit-head}. */
    public String group() {
        return group;
    }

    /** Name of the group that holds this role in a unit, such as {@code unit-head-TRADE}; the plain group for a role of the whole organisation. */
    public String groupIn(UnitCode unit) {
        return ofUnit ? group + "-" + unit : group;
    }
}
