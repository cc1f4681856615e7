package io.followthrough.rulebook;

import io.followthrough.portfolio.Paging;
import io.followthrough.portfolio.Slice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is flagged as of a day, with words, over HTTP. */
@RestController
class FlagsApi {

    private static final int USUAL_SIZE = 1000;

    private final Rulebook rulebook;
    private final Explanations explanations;
    private final AskingWhy asking;
    private final HandlingFlags handling;
    private final Clock clock;

    FlagsApi(Rulebook rulebook, Explanations explanations, AskingWhy asking, HandlingFlags handling, Clock clock) {
        this.asking = asking;
        this.handling = handling;
        this.rulebook = rulebook;
        this.explanations = explanations;
        this.clock = clock;
    }

    /** The flags as of a day, today unless said; a page holds 1,000 unless said, so that nobody misses one by accident. */
    @GetMapping("/api/flags")
    Slice<ExplainedFlag> flags(
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable RuleCode rule,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size,
            @RequestParam(required = false) @Nullable String sort,
            Locale locale) {
        Paging paging = Paging.of(page, size == null ? Integer.valueOf(USUAL_SIZE) : size, sort);
        List<Flag> flags = rulebook.judge(day(asOf), subject, rule).stream()
                .sorted(FlagOrder.of(paging))
                .toList();
        Slice<Flag> slice = Slice.cut(flags, paging);
        UnaryOperator<ExplainedFlag> marking = handling.marking(slice.items(), day(asOf));
        return slice.map(flag -> marking.apply(explanations.explained(flag, locale)));
    }

    /** Why a rule fires for a recommendation or an action as of a day, today unless said, or why it does not. */
    @GetMapping("/api/why")
    Why why(
            @RequestParam String ref,
            @RequestParam RuleCode rule,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
            Locale locale) {
        return asking.ask(ref, rule, day(asOf), locale).marked(handling.marking(ref, day(asOf)));
    }

    private LocalDate day(@Nullable LocalDate asked) {
        return asked == null ? LocalDate.ofInstant(clock.instant(), clock.getZone()) : asked;
    }
}
