package io.followthrough.workflow.task;

import io.followthrough.workflow.step.Initiative;
import java.security.Principal;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The pages on which people do a task without Tasklist, or begin something; the browser fills in the form. */
@Controller
class StepPages {

    private final Completing completing;
    private final OpenTasks open;
    private final Beginning beginning;
    private final Invitations invitations;
    private final Matters matters;

    StepPages(Completing completing, OpenTasks open, Beginning beginning, Invitations invitations, Matters matters) {
        this.completing = completing;
        this.open = open;
        this.beginning = beginning;
        this.invitations = invitations;
        this.matters = matters;
    }

    /** A page that says so when the task was done already. */
    @GetMapping("/tasks/{id}")
    String task(Principal person, @PathVariable String id, Model model) {
        OpenTask task = open.of(completing.visible(person.getName(), id));
        String form = UriComponentsBuilder.fromPath("/ui/tasks/{id}")
                .encode()
                .buildAndExpand(id)
                .toUriString();
        model.addAttribute("begins", false);
        return page(task.name(), task.reference(), form, model);
    }

    @GetMapping("/begin/{name}")
    String initiative(
            Principal person,
            @PathVariable String name,
            @RequestParam(defaultValue = "") String reference,
            @RequestParam Map<String, String> sent,
            Model model) {
        Initiative<?> initiative = beginning.possible(person.getName(), name, reference);
        Invitation invitation = invitations.of(initiative, reference);
        String form = Chosen.before(initiative, sent).addedTo("/ui" + invitation.address());
        model.addAttribute("begins", true);
        return page(invitation.title(), reference, form, model);
    }

    private String page(String title, String reference, String form, Model model) {
        model.addAttribute("step", title);
        model.addAttribute("reference", reference);
        model.addAttribute("form", form);
        model.addAttribute("back", matters.of(reference).page());
        return "step";
    }
}
