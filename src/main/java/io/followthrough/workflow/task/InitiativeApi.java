package io.followthrough.workflow.task;

import io.followthrough.workflow.form.Field;
import io.followthrough.workflow.form.FormWords;
import io.followthrough.workflow.step.Initiative;
import io.swagger.v3.oas.annotations.media.Schema;
import java.security.Principal;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What people may begin of their own accord, over HTTP, each with its form. */
@RestController
@RequestMapping("/api/initiatives")
class InitiativeApi {

    private final Beginning beginning;
    private final Attempts attempts;
    private final FormWords words;
    private final Invitations invitations;

    InitiativeApi(Beginning beginning, Attempts attempts, FormWords words, Invitations invitations) {
        this.beginning = beginning;
        this.attempts = attempts;
        this.words = words;
        this.invitations = invitations;
    }

    /**
     * What can be begun.
     *
     * @param name under which it is begun
     * @param title what it is called
     * @param why who begins it, and why
     * @param form what has to be filled in
     */
    record Possible(String name, String title, String why, FormOfInitiative form) {}

    /** The fields of a form. */
    record FormOfInitiative(List<Field> fields) {}

    /**
     * What this person may begin now.
     *
     * @param reference the evaluation, recommendation, action or meeting; without one, what is about the organisation
     */
    @GetMapping
    List<Possible> list(Principal person, @RequestParam(defaultValue = "") String reference) {
        return beginning.possible(person.getName(), reference).stream()
                .map(initiative -> described(initiative, reference))
                .toList();
    }

    /** Begins it with a value for each field; 403 when others may only, 409 when it is not possible now, 422 when a value is refused. */
    @PostMapping(path = "/{name}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void begin(
            Principal person,
            @PathVariable String name,
            @RequestParam(defaultValue = "") String reference,
            @RequestBody @Schema(type = "object", description = "A value for each field, by name") String form) {
        attempts.begin(person.getName(), name, reference, form);
    }

    private Possible described(Initiative<?> initiative, String reference) {
        Invitation invitation = invitations.of(initiative, reference);
        return new Possible(
                invitation.name(),
                invitation.title(),
                invitation.why(),
                new FormOfInitiative(words.fields(initiative.form(), reference, LocaleContextHolder.getLocale())));
    }
}
