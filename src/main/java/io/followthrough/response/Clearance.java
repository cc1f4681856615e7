package io.followthrough.response;

import static io.followthrough.response.ResponseStatus.APPROVED;
import static io.followthrough.response.ResponseStatus.DRAFTED;
import static io.followthrough.response.ResponseStatus.PUBLISHED;
import static io.followthrough.response.ResponseStatus.REBUTTED;
import static io.followthrough.response.ResponseStatus.RETURNED;

import io.followthrough.shared.Reason;
import io.followthrough.shared.Refused;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How far a response has come, and through whose hands: nobody clears what they wrote or cleared before.
 *
 * @param status where it stands
 * @param draftedBy user name of its author; missing for a response that was published before it came here
 * @param approvedBy user name of the head of the unit
 * @param signedOffBy user name of who stood behind it for management, where that is needed
 * @param returnComment what its author was asked to change; missing once it is written anew
 */
record Clearance(
        ResponseStatus status,
        @Nullable String draftedBy,
        @Nullable String approvedBy,
        @Nullable String signedOffBy,
        @Nullable Reason returnComment) {

    static Clearance drafted(String by) {
        return new Clearance(DRAFTED, by, null, null, null);
    }

    /** It was published before it came here. */
    static Clearance elsewhere() {
        return new Clearance(PUBLISHED, null, null, null, null);
    }

    Clearance redrafted(String by) {
        require(RETURNED, "only a returned response can be written anew");
        return drafted(by);
    }

    Clearance approved(String by) {
        require(DRAFTED, "only a draft can be approved");
        if (by.equals(draftedBy)) {
            throw Refused.because(
                    "",
                    "You wrote this response yourself, or stand in for its author. Somebody else has to approve it.");
        }
        return new Clearance(APPROVED, draftedBy, by, null, null);
    }

    Clearance signedOff(String by) {
        require(APPROVED, "only an approved response can be signed off");
        if (by.equals(draftedBy) || by.equals(approvedBy)) {
            throw Refused.because(
                    "",
                    "You wrote or approved this response yourself, or stand in for who did. Somebody else of management has to sign it off.");
        }
        return new Clearance(APPROVED, draftedBy, approvedBy, by, null);
    }

    Clearance returned(Reason comment) {
        if (status != DRAFTED && status != APPROVED) {
            throw refusal("only a draft or an approved response can be returned");
        }
        return at(RETURNED, comment);
    }

    Clearance rebutted() {
        require(APPROVED, "only an approved response can be argued against");
        return at(REBUTTED, null);
    }

    Clearance maintained() {
        requireRebutted();
        return at(APPROVED, null);
    }

    Clearance reconsidered(@Nullable Reason rebuttal) {
        requireRebutted();
        return at(RETURNED, rebuttal);
    }

    Clearance published() {
        require(APPROVED, "only an approved response can be published");
        return at(PUBLISHED, null);
    }

    private Clearance at(ResponseStatus next, @Nullable Reason comment) {
        return new Clearance(next, draftedBy, approvedBy, signedOffBy, comment);
    }

    private void requireRebutted() {
        require(REBUTTED, "nobody has argued against it");
    }

    private void require(ResponseStatus needed, String rule) {
        if (status != needed) {
            throw refusal(rule);
        }
    }

    private Refused refusal(String rule) {
        return Refused.because("", "The response is %s: %s.", status.name().toLowerCase(Locale.ROOT), rule);
    }
}
