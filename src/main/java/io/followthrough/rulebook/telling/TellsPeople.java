package io.followthrough.rulebook.telling;

import java.time.LocalDate;

/** Sees to it that people hear of what the rules conclude. */
public interface TellsPeople {

    /**
     * Writes down, in the transaction of the review, who has to hear of what in one part of the portfolio; the same again writes
     * nothing.
     *
     * @return how many notices wait that did not wait before
     */
    int tell(Heard part);

    /** Makes the digests of a day, all or nothing, once everything that waits was judged; the same day again makes none. */
    void makeDigests(LocalDate day);
}
