package io.followthrough.dashboard;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.followthrough.job.Job;
import io.followthrough.job.Jobs;
import io.followthrough.job.Work;
import io.followthrough.report.Listing;
import io.followthrough.report.WritingLists;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Answers with a list as a file; or prepares it while nobody waits, when a page posts or a script prefers {@code respond-async} (RFC 7240). */
@Component
class TakingAway {

    private static final String PREFER = "Prefer";
    private static final String LATER = "respond-async";

    private final WritingLists writing;
    private final Jobs jobs;
    private final ObjectMapper json;

    TakingAway(WritingLists writing, Jobs jobs, ObjectMapper json) {
        this.writing = writing;
        this.jobs = jobs;
        this.json = json;
    }

    /** Whatever can be refused has to be refused before. */
    <T> void send(
            Listing<T> listing,
            long total,
            String format,
            LocalDate day,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        boolean posted = request.getMethod().equals("POST");
        if (!posted && !later(request)) {
            writing.send(listing, format, day, response, locale);
            return;
        }
        Work work = writing.work(listing, format, day, total, locale);
        Job job = jobs.begin(String.valueOf(request.getRemoteUser()), work);
        if (posted) {
            response.sendRedirect(request.getContextPath() + "/jobs");
        } else {
            response.setStatus(HttpStatus.ACCEPTED.value());
            response.setHeader(HttpHeaders.LOCATION, request.getContextPath() + "/api/jobs/" + job.id());
            response.setHeader("Preference-Applied", LATER);
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            json.writeValue(response.getOutputStream(), job);
        }
    }

    private static boolean later(HttpServletRequest request) {
        return Collections.list(request.getHeaders(PREFER)).stream()
                .flatMap(header -> Arrays.stream(header.split(",")))
                .anyMatch(preference -> preference.strip().equalsIgnoreCase(LATER));
    }
}
