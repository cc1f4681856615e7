package io.followthrough.intake.web;

import io.followthrough.intake.Received;
import io.followthrough.intake.factsheet.Sought;
import io.followthrough.shared.Refused;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Says of a document that was not understood what was looked for, and where it can be filled in by hand. */
final class NotUnderstood {

    private NotUnderstood() {}

    /** The problem, with {@code id}, {@code page}, {@code lookedFor}, {@code found} and {@code notFound}. */
    static ProblemDetail of(Received received) {
        List<String> found = names(received.sought(), Sought::found);
        List<String> notFound = names(received.sought(), part -> !part.found());
        String page = "/intake/" + received.id();
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_ENTITY,
                "This document does not have the layout of a factsheet. Not found: %s. Found: %s. Fill the form in by hand at %s, or send another document."
                        .formatted(
                                String.join(", ", notFound),
                                found.isEmpty() ? "nothing" : String.join(", ", found),
                                page));
        problem.setTitle("Document not understood");
        problem.setProperty("id", received.id());
        problem.setProperty("page", page);
        problem.setProperty("lookedFor", received.sought());
        problem.setProperty("found", found);
        problem.setProperty("notFound", notFound);
        problem.setProperty(
                "errors",
                received.understanding().problems().stream()
                        .map(missing ->
                                new Refused.Problem(missing.where(), missing.message() + " " + missing.remedy()))
                        .toList());
        return problem;
    }

    private static List<String> names(List<Sought> sought, Predicate<Sought> wanted) {
        return sought.stream().filter(wanted).map(Sought::part).toList();
    }
}
