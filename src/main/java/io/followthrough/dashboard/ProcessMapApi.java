package io.followthrough.dashboard;

import io.followthrough.portfolio.Paging;
import io.followthrough.portfolio.Slice;
import io.followthrough.workflow.place.WaitingPoint;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The process map over HTTP, with the filter of the portfolio. */
@RestController
@RequestMapping("/api/process-map")
class ProcessMapApi {

    private final ProcessMap map;
    private final WaitingInWords words;
    private final FilterFields fields;
    private final Clock clock;

    ProcessMapApi(ProcessMap map, WaitingInWords words, FilterFields fields, Clock clock) {
        this.map = map;
        this.words = words;
        this.fields = fields;
        this.clock = clock;
    }

    @Operation(summary = "How much waits at each step of each process, and for how many days; now, not in the past")
    @GetMapping
    List<MappedProcess> map(
            @RequestParam(required = false) @Nullable String model, @ParameterObject PortfolioFilter filter) {
        LocalDate today = today(filter);
        if (model != null) {
            map.require(model);
        }
        return map.of(filter, today).stream()
                .filter(process -> model == null || process.process().equals(model))
                .toList();
    }

    @Operation(summary = "What waits at a step of a process, the longest first")
    @GetMapping("/{model}/{step}")
    Slice<WaitingLine> waiting(
            @PathVariable String model,
            @PathVariable String step,
            @RequestParam(defaultValue = "false") boolean overdue,
            @ParameterObject PortfolioFilter filter,
            Locale locale) {
        LocalDate today = today(filter);
        map.step(model, step);
        List<WaitingPoint> found = map.waiting(model, step, filter, today).stream()
                .filter(point -> !overdue || point.overdue(today))
                .toList();
        Slice<WaitingPoint> page = Slice.cut(found, Paging.of(filter.page(), filter.size(), null));
        return page.with(words.of(page.items(), today, locale));
    }

    private LocalDate today(PortfolioFilter filter) {
        LocalDate today = LocalDate.now(clock);
        MapFilter.refuseElsewhen(filter, today);
        fields.check(filter.flag());
        return today;
    }
}
