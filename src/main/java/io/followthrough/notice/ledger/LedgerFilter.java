package io.followthrough.notice.ledger;

import io.followthrough.shared.Blank;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * Which lines of the ledger are asked for; what is missing asks for all.
 *
 * @param recipient user name of who was told
 * @param subject reference of the recommendation or action
 * @param day on which it was queued
 * @param page counted from 0
 * @param size how many stand on a page, 1 to 1,000
 */
public record LedgerFilter(
        @Nullable String recipient,
        @Nullable String subject,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate day,
        @Nullable Integer page,
        @Nullable Integer size) {

    /** An empty field of a form asks for all. */
    public LedgerFilter {
        recipient = Blank.asMissing(recipient);
        subject = Blank.asMissing(subject);
    }
}
