package io.followthrough.rulebook;

import io.followthrough.shared.Refused;
import io.followthrough.shared.web.Attachment;
import jakarta.servlet.http.HttpServletRequest;
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
    private final Clock clock;

    RehearsalApi(Rehearsing rehearsing, Clock clock) {
        this.rehearsing = rehearsing;
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

    static ResponseEntity<byte[]> attached(Rehearsal rehearsal) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(SPREADSHEET))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        Attachment.named("rehearsal-%s.xlsx".formatted(rehearsal.asOf())))
                .body(RehearsalSheet.of(rehearsal));
    }

    private Rehearsal rehearsed(Rehearsal.Question question, HttpServletRequest request, Locale locale) {
        if (question.rules() != null && !request.isUserInRole("ADMINISTRATOR")) {
            throw Refused.because(
                    "rules", "Rules are code: only an administrator may try them. Try numbers or a preset.");
        }
        return rehearsing.rehearse(question, day(question.asOf()), locale);
    }

    private LocalDate day(@Nullable LocalDate asked) {
        return asked == null ? LocalDate.ofInstant(clock.instant(), clock.getZone()) : asked;
    }
}
