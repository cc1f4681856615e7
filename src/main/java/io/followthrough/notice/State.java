package io.followthrough.notice;

import org.jspecify.annotations.Nullable;

/** How a notice stands that is in no digest yet: what became of it, and why it is not told. */
enum State {
    /** It waits for the next digest. */
    WAITING("WAITING", null),
    /** The person has to hear of a later step about the same instead. */
    LATER_STEP("SUPERSEDED", "LATER_STEP"),
    /** It no longer held before it was told, or is somebody else's now. */
    NO_LONGER("SUPERSEDED", "NO_LONGER"),
    /** The person wants no digests; stays so, also when they want some later. */
    NO_DIGESTS("UNWANTED", "NO_DIGESTS"),
    /** Somebody has put aside what it is about; waits again afterwards, if it still holds. */
    PUT_ASIDE("UNWANTED", "PUT_ASIDE");

    final String status;
    final @Nullable String because;

    State(String status, @Nullable String because) {
        this.status = status;
        this.because = because;
    }
}
