package io.followthrough.browser;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page of the product as somebody looks at it.
 *
 * @param reader user name of a demo person whom the page is for; empty where nobody has signed in
 * @param address path and query, with {@code {task}} and the like for what is known only when the portfolio is there
 */
record OurPage(String reader, String address) {

    private static final String NOBODY = "";

    private static final Map<String, List<String>> ADDRESSES = Map.of(
            NOBODY,
            List.of("/login", "/login?error"),
            "office",
            List.of(
                    "/overview",
                    "/overview?by=year&asOf=2026-06-30",
                    "/overview/evaluations",
                    "/overview/changes?kind=ADDED&from=2020-01-01&to=2026-11-23",
                    "/portfolio",
                    "/portfolio?q=nothing&asOf=2025-01-01",
                    "/actions",
                    "/actions?counted=OVERDUE_RATE",
                    "/evaluations",
                    "/evaluations/ADC-2025-PFM",
                    "/recommendations/ADC-2025-PFM/1",
                    "/process",
                    "/process?heat=LONGEST",
                    "/process?heat=OVERDUE&unit=TRADE",
                    "/process/management-response/UserTask_DraftResponse",
                    "/meetings",
                    "/meetings/MEETING-2026-12-10",
                    "/rules",
                    "/rules/rehearsal?preset=norway",
                    "/rules/why?ref=ADC-2025-PFM/1&rule=UNADDRESSED",
                    "/intake",
                    "/intake/{intake}",
                    "/notices",
                    "/told",
                    "/jobs",
                    "/units",
                    "/begin/call-meeting",
                    "/bulk",
                    "/me",
                    "/me/notices",
                    "/me/notices/next",
                    "/r/NOTHING"),
            "staff",
            List.of("/work", "/tasks/{task}", "/evaluations/ADC-2026-SKILLS/responses", "/unsubscribe/{token}"),
            "head",
            List.of("/work?of=unit"),
            "director",
            List.of("/work"),
            "admin",
            List.of("/hooks", "/rules/files"));

    /** The pages of each reader. */
    static Map<String, List<OurPage>> byReader() {
        return all().collect(Collectors.groupingBy(OurPage::reader));
    }

    /** Every page of the product at least once. */
    static Stream<OurPage> all() {
        return ADDRESSES.entrySet().stream()
                .flatMap(reader -> reader.getValue().stream().map(address -> new OurPage(reader.getKey(), address)));
    }

    boolean forAnybody() {
        return reader.equals(NOBODY);
    }

    /** Whether the same page is looked at without a query, or with another one before: one language is enough for this one. */
    boolean another() {
        return byReader().get(reader).stream()
                .filter(page -> page.path().equals(path()))
                .findFirst()
                .filter(page -> !page.equals(this))
                .isPresent();
    }

    /** The address without the query. */
    String path() {
        return address.replaceFirst("\\?.*", "");
    }

    /** What is there when the page is drawn to the end. */
    String drawn() {
        if (path().equals("/process")) {
            return "section:last-of-type .bjs-powered-by";
        }
        if (path().startsWith("/recommendations/")) {
            return ".diagram .djs-shape.passed";
        }
        return Stream.of("/tasks/", "/begin/").anyMatch(address::startsWith) || address.endsWith("/responses")
                ? "main .form-control"
                : "body";
    }
}
