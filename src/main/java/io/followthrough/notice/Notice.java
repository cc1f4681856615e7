package io.followthrough.notice;

import io.followthrough.rulebook.telling.Telling;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One person is to be told one thing once.
 *
 * @param recipient user name
 * @param onBehalfOf user name of who is away and in whose place this is told; missing when in their own right
 * @param telling what, why and how loudly
 */
record Notice(String recipient, @Nullable String onBehalfOf, Telling telling) {

    /** What makes it the same, however often the day is reviewed. */
    record Key(String recipient, String rule, String subject, String step, LocalDate reachedOn) {}

    /** One that the rules want, and how it has to stand. */
    record Meant(Notice notice, State state) {}

    Key key() {
        return new Key(
                recipient, telling.flag().rule().name(), telling.flag().subject(), telling.step(), telling.reachedOn());
    }
}
