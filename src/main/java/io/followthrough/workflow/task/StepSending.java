package io.followthrough.workflow.task;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Takes the forms that were filled in on our own pages; through the same doors as Tasklist and scripts. */
@RestController
class StepSending {

    private final Completing completing;
    private final Attempts attempts;
    private final OpenTasks open;
    private final Invitations invitations;
    private final Beginning beginning;
    private final Matters matters;
    private final MessageSource messages;

    StepSending(
            Completing completing,
            Attempts attempts,
            OpenTasks open,
            Invitations invitations,
            Beginning beginning,
            Matters matters,
            MessageSource messages) {
        this.completing = completing;
        this.attempts = attempts;
        this.open = open;
        this.invitations = invitations;
        this.beginning = beginning;
        this.matters = matters;
        this.messages = messages;
    }

    /** What a page has to send along now; it asks just before it sends, since somebody may have signed in again meanwhile. */
    @GetMapping("/ui/token")
    Map<String, String> token(CsrfToken token) {
        return Map.of("header", token.getHeaderName(), "token", token.getToken());
    }

    /** Completes the task; answers where to go on. */
    @PostMapping(path = "/ui/tasks/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    Map<String, String> complete(
            Principal person,
            @PathVariable String id,
            @RequestBody String form,
            HttpServletRequest request,
            HttpServletResponse response) {
        OpenTask task = open.of(completing.visible(person.getName(), id));
        Matter matter = matters.of(task.reference());
        completing.complete(person.getName(), id, form);
        return goOn(task.name(), matter, request, response);
    }

    /** Begins what this person wants to begin; answers where to go on. */
    @PostMapping(path = "/ui/begin/{name}", consumes = MediaType.APPLICATION_JSON_VALUE)
    Map<String, String> begin(
            Principal person,
            @PathVariable String name,
            @RequestParam(defaultValue = "") String reference,
            @RequestBody String form,
            HttpServletRequest request,
            HttpServletResponse response) {
        String title = invitations
                .of(beginning.possible(person.getName(), name, reference), reference)
                .title();
        Matter matter = matters.of(reference);
        attempts.begin(person.getName(), name, reference, form);
        return goOn(title, matter, request, response);
    }

    /** The page that comes next says what was done, once. */
    private Map<String, String> goOn(
            String title, Matter matter, HttpServletRequest request, HttpServletResponse response) {
        Object[] facts = {title, matter.reference()};
        String next = request.getContextPath() + matter.page();
        RequestContextUtils.getOutputFlashMap(request)
                .put("notice", messages.getMessage("forms.words.done", facts, LocaleContextHolder.getLocale()));
        RequestContextUtils.saveOutputFlashMap(next, request, response);
        return Map.of("next", next);
    }
}
