package io.followthrough.notice;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The ledger over HTTP: who was told what, and what became of it. */
@RestController
class NoticesApi {

    private static final int MOST = 1000;

    private final JdbcClient jdbc;

    NoticesApi(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One line of the ledger.
     *
     * @param recipient user name
     * @param onBehalfOf user name of who was away; missing when told in their own right
     * @param rule of the flag that it is about
     * @param subject reference of the recommendation or action
     * @param audience as which the person was told
     * @param step which step had been reached
     * @param reachedOn when
     * @param loud whether it is told whatever the person wants to receive
     * @param policy by which numbers, and which version of them
     * @param queuedOn day of the review that found it
     * @param status WAITING, IN_DIGEST, SUPERSEDED or UNWANTED
     * @param because why it was not told; missing otherwise
     * @param day of the digest; missing when it is in none
     * @param mail what became of the digest: QUEUED, SENDING, SENT, GAVE_UP or CANCELLED; missing when it is in none
     * @param sentAt when the digest was sent; missing until then
     */
    record Entry(
            String recipient,
            @Nullable String onBehalfOf,
            String rule,
            String subject,
            String audience,
            String step,
            LocalDate reachedOn,
            boolean loud,
            String policy,
            LocalDate queuedOn,
            String status,
            @Nullable String because,
            @Nullable LocalDate day,
            @Nullable String mail,
            @Nullable OffsetDateTime sentAt) {}

    /**
     * The latest thousand lines, the latest first: one's own, or everybody's for the evaluation office, auditors and administrators.
     *
     * @param recipient of that person only
     * @param subject about that recommendation or action only
     * @param day queued on that day only
     */
    @GetMapping("/api/notices")
    List<Entry> notices(
            @RequestParam(required = false) @Nullable String recipient,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate day,
            HttpServletRequest request) {
        boolean all = Stream.of("EVALUATION_OFFICE", "AUDITOR", "ADMINISTRATOR").anyMatch(request::isUserInRole);
        return jdbc.sql("""
                        select notice.*, digest.for_day, digest.status as mail, digest.sent_at
                        from notice left join digest on digest.id = notice.digest
                        where (:everybody or notice.recipient = :own)
                          and (cast(:recipient as varchar) is null or notice.recipient = :recipient)
                          and (cast(:subject as varchar) is null or notice.subject = :subject)
                          and (cast(:day as date) is null or notice.queued_on = :day)
                        order by notice.id desc fetch first :most rows only""")
                .param("everybody", all)
                .param("own", String.valueOf(request.getRemoteUser()))
                .param("recipient", recipient)
                .param("subject", subject)
                .param("day", day)
                .param("most", MOST)
                .query((row, number) -> new Entry(
                        row.getString("recipient"),
                        row.getString("on_behalf_of"),
                        row.getString("rule"),
                        row.getString("subject"),
                        row.getString("audience"),
                        row.getString("step"),
                        row.getObject("reached_on", LocalDate.class),
                        row.getBoolean("loud"),
                        row.getString("policy") + " " + row.getInt("policy_version"),
                        row.getObject("queued_on", LocalDate.class),
                        row.getString("status"),
                        row.getString("status_because"),
                        row.getObject("for_day", LocalDate.class),
                        row.getString("mail"),
                        row.getObject("sent_at", OffsetDateTime.class)))
                .list();
    }
}
