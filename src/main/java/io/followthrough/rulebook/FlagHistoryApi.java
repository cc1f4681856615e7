package io.followthrough.rulebook;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was flagged from when to when and why it went, and what people said about flags, over HTTP. */
@RestController
class FlagHistoryApi {

    private final KeptFlags kept;
    private final FlagHandlings handlings;
    private final Clock clock;

    FlagHistoryApi(KeptFlags kept, FlagHandlings handlings, Clock clock) {
        this.kept = kept;
        this.handlings = handlings;
        this.clock = clock;
    }

    /** The flags of a recommendation or an action over time, oldest first, as daily reviews found them. */
    @GetMapping("/api/flags/history")
    Map<String, List<?>> history(@RequestParam String subject) {
        return Map.of("flags", kept.of(subject), "handled", handlings.of(subject));
    }

    /** What was said about flags and holds on a day, today unless said. */
    @GetMapping("/api/flags/handled")
    List<FlagHandling> handled(
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf) {
        return handlings.on(asOf == null ? today() : asOf).values().stream()
                .sorted(Comparator.comparing(FlagHandling::subject).thenComparing(FlagHandling::rule))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
