package io.followthrough.rulebook;

import io.followthrough.job.Later;
import io.followthrough.shared.Refused;
import io.followthrough.shared.web.Attachment;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What would change with other numbers or other rules, and the figures of a day, over HTTP. */
@RestController
class RehearsalApi {

    static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Rehearsing rehearsing;
    private final RehearsalWork work;
    private final Later later;
    private final Clock clock;

    RehearsalApi(Rehearsing rehearsing, RehearsalWork work, Later later, Clock clock) {
        this.rehearsing = rehearsing;
        this.work = work;
        this.later = later;
        this.clock = clock;
    }

    /** What would change; nothing does. Rules are code: only an administrator may try them. */
    @PostMapping(value = "/api/rehearsals", produces = MediaType.APPLICATION_JSON_VALUE)
    Rehearsal rehearse(@RequestBody Rehearsal.Question question, HttpServletRequest request, Locale locale) {
        return rehearsed(question, request, locale);
    }

    /** The same as a spreadsheet. */
    @PostMapping(value = "/api/rehearsals", produces = SPREADSHEET)
    ResponseEntity<byte[]> sheet(@RequestBody Rehearsal.Question question, HttpServletRequest request, Locale locale) {
        return attached(rehearsed(question, request, locale));
    }

    /** The same as a spreadsheet that nobody waits for: the answer says where the job is. */
    @PostMapping(value = "/api/rehearsals", headers = "Prefer=respond-async")
    void later(
            @RequestBody Rehearsal.Question question,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        later.begin(work.of(allowed(question, request), day(question.asOf()), locale), request, response);
    }

    static ResponseEntity<byte[]> attached(Rehearsal rehearsal) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(SPREADSHEET))
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(RehearsalSheet.file(rehearsal.asOf())))
                .body(RehearsalSheet.of(rehearsal));
    }

    private Rehearsal rehearsed(Rehearsal.Question question, HttpServletRequest request, Locale locale) {
        return rehearsing.rehearse(allowed(question, request), day(question.asOf()), locale);
    }

    private static Rehearsal.Question allowed(Rehearsal.Question question, HttpServletRequest request) {
        if (question.rules() != null && !request.isUserInRole("ADMINISTRATOR")) {
            throw Refused.because(
                    "rules", "Rules are code: only an administrator may try them. Try numbers or a preset.");
        }
        return question;
    }

    private LocalDate day(@Nullable LocalDate asked) {
        return asked == null ? LocalDate.ofInstant(clock.instant(), clock.getZone()) : asked;
    }
}
