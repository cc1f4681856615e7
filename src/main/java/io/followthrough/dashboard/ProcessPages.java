package io.followthrough.dashboard;

import io.followthrough.portfolio.Paging;
import io.followthrough.portfolio.Slice;
import io.followthrough.workflow.place.WaitingPoint;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The process map: where everything waits, and what waits at each step. */
@Controller
class ProcessPages {

    private final ProcessMap map;
    private final WaitingInWords words;
    private final FilterFields fields;
    private final Clock clock;

    ProcessPages(ProcessMap map, WaitingInWords words, FilterFields fields, Clock clock) {
        this.map = map;
        this.words = words;
        this.fields = fields;
        this.clock = clock;
    }

    /** A form sends what was left open too: the address that people keep says only what was chosen. */
    @GetMapping("/process")
    String show(
            PortfolioFilter asked,
            @RequestParam(required = false) @Nullable Heat heat,
            @RequestParam Map<String, String> sent,
            Model model,
            Locale locale) {
        LocalDate today = LocalDate.now(clock);
        MapFilter filter = MapFilter.of(asked, heat);
        if (sent.containsValue("") || today.equals(asked.asOf())) {
            return "redirect:" + filter.address();
        }
        fields.check(asked.flag());
        model.addAttribute("elsewhen", MapFilter.elsewhen(asked, today));
        if (!MapFilter.elsewhen(asked, today)) {
            addMap(model, filter, today);
        }
        addChoices(model, filter, locale);
        return "dashboard/process";
    }

    private void addMap(Model model, MapFilter filter, LocalDate today) {
        List<MappedProcess> processes = map.of(filter.portfolio(), today);
        long highest = processes.stream()
                .flatMap(process -> process.steps().stream())
                .filter(step -> step.called() == null)
                .mapToLong(step -> filter.heat().value(step.waits()))
                .max()
                .orElse(0);
        long most = filter.heat().most(highest);
        model.addAttribute("processes", processes);
        model.addAttribute("most", most);
        model.addAttribute("keys", Heat.keys(most));
        model.addAttribute("day", today);
    }

    /** What waits at a step, the longest first. */
    @GetMapping("/process/{process}/{step}")
    String list(
            @PathVariable String process,
            @PathVariable String step,
            PortfolioFilter asked,
            @RequestParam(defaultValue = "false") boolean overdue,
            Model model,
            Locale locale) {
        LocalDate today = LocalDate.now(clock);
        MapFilter.refuseElsewhen(asked, today);
        fields.check(asked.flag());
        MapFilter filter = MapFilter.of(asked, null).overdue(overdue);
        model.addAttribute("process", process);
        model.addAttribute("step", map.step(process, step));
        List<WaitingPoint> waiting = map.waiting(process, step, asked, today).stream()
                .filter(point -> !overdue || point.overdue(today))
                .toList();
        Slice<WaitingPoint> page = Slice.cut(waiting, Paging.of(asked.page(), asked.size(), null));
        model.addAttribute("lines", words.of(page.items(), today, locale));
        model.addAttribute(
                "pager",
                Pager.of(
                        page.total(),
                        page.pages(),
                        page.page(),
                        filter.list(process, step).with("size", asked.size())));
        model.addAttribute("day", today);
        model.addAttribute("waits", Waits.of(waiting, today));
        addChoices(model, filter, locale);
        return "dashboard/waiting";
    }

    private void addChoices(Model model, MapFilter filter, Locale locale) {
        model.addAttribute("map", filter);
        model.addAttribute("filter", filter.portfolio());
        model.addAttribute("heats", Heat.values());
        model.addAttribute("statuses", StatusFilter.values());
        fields.addTo(model, locale);
    }
}
