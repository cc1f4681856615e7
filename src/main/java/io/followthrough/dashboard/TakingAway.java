package io.followthrough.dashboard;

import io.followthrough.job.Later;
import io.followthrough.report.Listing;
import io.followthrough.report.WritingLists;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/** Answers with a list as a file; or prepares it while nobody waits, when a page posts or a script prefers {@code respond-async} (RFC 7240). */
@Component
class TakingAway {

    private final WritingLists writing;
    private final Later later;

    TakingAway(WritingLists writing, Later later) {
        this.writing = writing;
        this.later = later;
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
        if (!request.getMethod().equals(HttpMethod.POST.name()) && !later.preferred(request)) {
            writing.send(listing, format, day, response, locale);
            return;
        }
        later.begin(writing.work(listing, format, day, total, locale), request, response);
    }
}
