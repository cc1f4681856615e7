package io.followthrough.job;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Begins work that whoever asks for it does not wait for: a script that prefers {@code respond-async} (RFC 7240), or a page that posts. */
@Component
public class Later {

    private static final String PREFER = "Prefer";
    private static final String RESPOND_ASYNC = "respond-async";

    private final Jobs jobs;
    private final ObjectMapper json;

    Later(Jobs jobs, ObjectMapper json) {
        this.jobs = jobs;
        this.json = json;
    }

    /** Whether a script says that it does not wait. */
    public boolean preferred(HttpServletRequest request) {
        return Collections.list(request.getHeaders(PREFER)).stream()
                .flatMap(header -> Arrays.stream(header.split(",")))
                .anyMatch(preference -> preference.strip().equalsIgnoreCase(RESPOND_ASYNC));
    }

    /** Begins it, tells a script where the job is, and leads a page to where jobs are listed. Whatever can be refused has to be refused before. */
    public void begin(Work work, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Job job = jobs.begin(String.valueOf(request.getRemoteUser()), work);
        if (!preferred(request)) {
            response.sendRedirect(request.getContextPath() + "/jobs");
            return;
        }
        response.setStatus(HttpStatus.ACCEPTED.value());
        response.setHeader(HttpHeaders.LOCATION, request.getContextPath() + "/api/jobs/" + job.id());
        response.setHeader("Preference-Applied", RESPOND_ASYNC);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        json.writeValue(response.getOutputStream(), job);
    }
}
