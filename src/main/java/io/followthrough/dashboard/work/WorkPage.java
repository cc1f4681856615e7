package io.followthrough.dashboard.work;

import io.followthrough.dashboard.Address;
import io.followthrough.dashboard.Pager;
import io.followthrough.portfolio.Paging;
import io.followthrough.portfolio.Slice;
import io.followthrough.workflow.work.WaitingTask;
import io.followthrough.workflow.work.WaitingTasks;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What waits for whoever opens it, and for a head what else waits in the unit. */
@Controller
class WorkPage {

    private static final Address MINE = new Address("/work");
    private static final Address OF_UNIT = MINE.with("of", "unit");

    private final WaitingTasks waiting;
    private final Work work;

    WorkPage(WaitingTasks waiting, Work work) {
        this.waiting = waiting;
        this.work = work;
    }

    @GetMapping("/work")
    String mine(Principal person, @RequestParam(required = false) @Nullable Integer page, Model model, Locale locale) {
        List<WaitingTask> mine = waiting.of(person.getName());
        model.addAttribute("actions", work.actions(person.getName(), mine));
        return show(person, mine, MINE, page, model, locale);
    }

    /** For whoever heads no unit today this is empty. */
    @GetMapping(path = "/work", params = "of=unit")
    String ofUnit(
            Principal person, @RequestParam(required = false) @Nullable Integer page, Model model, Locale locale) {
        model.addAttribute("actions", List.of());
        return show(person, waiting.ofUnits(person.getName()), OF_UNIT, page, model, locale);
    }

    private String show(
            Principal person,
            List<WaitingTask> tasks,
            Address address,
            @Nullable Integer page,
            Model model,
            Locale locale) {
        Slice<WorkLine> lines = work.lines(person.getName(), tasks, Paging.of(page, null, null), locale);
        model.addAttribute("ofUnit", address.equals(OF_UNIT));
        model.addAttribute("units", waiting.units(person.getName()));
        model.addAttribute("lines", lines.items());
        model.addAttribute(
                "claimable",
                address.equals(MINE)
                        && lines.items().stream().anyMatch(line -> line.task().holder() == null));
        model.addAttribute("total", lines.total());
        model.addAttribute("overdue", work.overdue(tasks));
        model.addAttribute("pager", Pager.of(lines.total(), lines.pages(), lines.page(), address));
        return "dashboard/work";
    }
}
