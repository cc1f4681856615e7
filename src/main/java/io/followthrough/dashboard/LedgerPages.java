package io.followthrough.dashboard;

import io.followthrough.notice.ledger.LedgerFilter;
import io.followthrough.notice.ledger.LedgerLine;
import io.followthrough.notice.ledger.LedgerLines;
import io.followthrough.people.People;
import io.followthrough.portfolio.Slice;
import io.followthrough.report.Listing;
import io.followthrough.report.WritingLists;
import io.followthrough.rulebook.Explanations;
import io.followthrough.rulebook.RuleCode;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The ledger: who was told what, and what became of it. The evaluation office, auditors and administrators see all of it, everybody else their own lines. */
@Controller
class LedgerPages {

    private final LedgerLines ledger;
    private final People people;
    private final Explanations explanations;
    private final TakingAway takingAway;
    private final Clock clock;

    LedgerPages(LedgerLines ledger, People people, Explanations explanations, TakingAway takingAway, Clock clock) {
        this.ledger = ledger;
        this.people = people;
        this.explanations = explanations;
        this.takingAway = takingAway;
        this.clock = clock;
    }

    /**
     * A line as people read it.
     *
     * @param of the ledger
     * @param recipient what the person is called
     * @param onBehalfOf what the person is called who was away; missing when told in their own right
     * @param title what the flag is called that it is about
     * @param about where to look at its recommendation or action
     */
    record Line(LedgerLine of, String recipient, @Nullable String onBehalfOf, String title, Address about) {}

    @Operation(summary = "Who was told what, by which rule, and what became of it; the latest first")
    @GetMapping("/api/notices")
    @ResponseBody
    Slice<LedgerLine> notices(@ParameterObject LedgerFilter filter, HttpServletRequest request) {
        return ledger.page(whose(request), filter);
    }

    @Operation(summary = "The same, all pages, as XLSX, CSV or JSON")
    @GetMapping({"/told/export", "/api/notices/export"})
    void export(
            @ParameterObject LedgerFilter filter,
            @RequestParam(defaultValue = "") String format,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        String whose = whose(request);
        takingAway.send(
                new Listing<>("notices", ExportColumns.LEDGER, to -> ledger.each(whose, filter, to)),
                ledger.page(whose, filter).total(),
                format,
                LocalDate.now(clock),
                request,
                response,
                locale);
    }

    @GetMapping("/told")
    String show(LedgerFilter filter, HttpServletRequest request, Model model, Locale locale) {
        String whose = whose(request);
        Slice<LedgerLine> found = ledger.page(whose, filter);
        Address address = address(filter);
        model.addAttribute("filter", filter);
        model.addAttribute("all", whose == null);
        model.addAttribute("everybody", whose == null ? people.everybody() : null);
        model.addAttribute("total", found.total());
        model.addAttribute("lines", found.map(line -> line(line, locale)).items());
        model.addAttribute("pager", Pager.of(found.total(), found.pages(), found.page(), address));
        model.addAttribute(
                "exports",
                WritingLists.FORMATS.stream()
                        .collect(Collectors.toMap(
                                format -> format,
                                format -> address.export(format),
                                (one, other) -> one,
                                TreeMap::new)));
        return "notice/ledger";
    }

    private Line line(LedgerLine line, Locale locale) {
        return new Line(
                line,
                people.nameOf(line.recipient()),
                line.onBehalfOf() == null ? null : people.nameOf(line.onBehalfOf()),
                explanations.title(new RuleCode(line.rule()), locale),
                new Address("/r/" + line.subject()));
    }

    private static Address address(LedgerFilter filter) {
        return new Address("/told")
                .with("recipient", filter.recipient())
                .with("subject", filter.subject())
                .with("day", filter.day());
    }

    /** Whose lines alone somebody may read; missing when everybody's. */
    private static @Nullable String whose(HttpServletRequest request) {
        return Stream.of("EVALUATION_OFFICE", "AUDITOR", "ADMINISTRATOR").anyMatch(request::isUserInRole)
                ? null
                : String.valueOf(request.getRemoteUser());
    }
}
