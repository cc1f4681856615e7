package io.followthrough.people;

import io.followthrough.shared.UnitCode;
import java.util.Locale;

/** What a person may do; each role is a candidate group of the process models under its {@link #group()} name. */
public enum Role {
    /** Registers evaluations, checks responses, verifies closures, assesses adoption. */
    EVALUATION_OFFICE(false),
    /** Approves the responses of one unit. */
    UNIT_HEAD(true),
    /** Drafts responses, owns and reports on actions of one unit. */
    UNIT_STAFF(true),
    /** Reads everything. */
    MANAGEMENT(false),
    /** Reads everything; decides at its meetings. */
    COMMITTEE(false),
    /** Reads everything. */
    AUDITOR(false),
    /** Looks after people and the system; has no part in the business. */
    ADMINISTRATOR(false);

    private final boolean ofUnit;

    Role(boolean ofUnit) {
        this.ofUnit = ofUnit;
    }

    /** Whether the role is held in one unit rather than in the whole organisation. */
    public boolean ofUnit() {
        return ofUnit;
    }

    /** Name of the group in process models, such as {@code unit-head}. */
    public String group() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Name of the group that holds this role in a unit, such as {@code unit-head-TRADE}; the plain group for a role of the whole organisation. */
    public String groupIn(UnitCode unit) {
        return ofUnit ? group() + "-" + unit : group();
    }
}
