package io.followthrough.people.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who stands in for whom.
 *
 * @param id of the substitution
 * @param person user name of who is away
 * @param personName how they are shown
 * @param substitute user name of who stands in
 * @param substituteName how they are shown
 * @param from first day
 * @param to last day, as it was appointed
 * @param endedOn day from which it holds no more, when it was ended early
 * @param appointedBy user name of who appointed the substitute
 * @param state whether it is {@code COMING}, {@code HOLDS} today, or is {@code OVER}
 */
record SubstitutionLine(
        long id,
        String person,
        String personName,
        String substitute,
        String substituteName,
        LocalDate from,
        LocalDate to,
        @Nullable LocalDate endedOn,
        String appointedBy,
        State state) {

    /** Where it stands today. */
    enum State {
        HOLDS,
        COMING,
        OVER
    }
}
