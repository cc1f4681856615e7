package io.followthrough.evaluation.closing;

/** Why nothing more is to be done about a recommendation. */
public enum Ending {
    /** All its actions ended, and the evaluation office assessed what was adopted. */
    ADOPTION_ASSESSED,
    /** Management disagrees, and the evaluation office took note. */
    DISAGREEMENT_ACKNOWLEDGED,
    /** The evaluation office took it back. */
    WITHDRAWN,
    /** Another recommendation took its place. */
    SUPERSEDED,
    /** It is followed up as a part of another recommendation. */
    MERGED,
    /** The years of follow-up were over; what was adopted by then was assessed. */
    HORIZON_REACHED;

    /** Whether another recommendation goes on in its place. */
    public boolean hasSuccessor() {
        return switch (this) {
            case SUPERSEDED, MERGED -> true;
            case ADOPTION_ASSESSED, DISAGREEMENT_ACKNOWLEDGED, WITHDRAWN, HORIZON_REACHED -> false;
        };
    }

    /** Whether only what management has responded to can end so. */
    public boolean needsResponse() {
        return switch (this) {
            case ADOPTION_ASSESSED, DISAGREEMENT_ACKNOWLEDGED -> true;
            case WITHDRAWN, SUPERSEDED, MERGED, HORIZON_REACHED -> false;
        };
    }
}
