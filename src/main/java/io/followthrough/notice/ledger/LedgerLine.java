package io.followthrough.notice.ledger;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One line of the ledger: one person and one thing that they were, are or are not told.
 *
 * @param recipient user name
 * @param onBehalfOf user name of who was away; missing when told in their own right
 * @param rule of the flag that it is about
 * @param subject reference of the recommendation or action
 * @param audience as which the person was told
 * @param step which step had been reached
 * @param reachedOn when
 * @param loud whether it is told whatever the person wants to receive
 * @param facts on which it rests, as JSON
 * @param policy by which numbers, and which version of them
 * @param queuedOn day of the review that found it
 * @param status WAITING, IN_DIGEST, SUPERSEDED or UNWANTED
 * @param because why it was not told: LATER_STEP, NO_LONGER, NO_DIGESTS or PUT_ASIDE; missing otherwise
 * @param day of the digest; missing when it is in none
 * @param mail what became of the digest: QUEUED, SENDING, SENT, GAVE_UP or CANCELLED; missing when it is in none
 * @param sentAt when the digest was sent; missing until then
 */
public record LedgerLine(
        String recipient,
        @Nullable String onBehalfOf,
        String rule,
        String subject,
        String audience,
        String step,
        LocalDate reachedOn,
        boolean loud,
        String facts,
        String policy,
        LocalDate queuedOn,
        String status,
        @Nullable String because,
        @Nullable LocalDate day,
        @Nullable String mail,
        @Nullable OffsetDateTime sentAt) {

    /** What became of it, in one word: of its digest when it is in one. */
    @JsonProperty
    public String outcome() {
        return mail == null ? status : mail;
    }
}
