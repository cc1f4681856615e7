package io.followthrough.intake.web;

import io.followthrough.action.ActionStatus;
import io.followthrough.evaluation.EvaluationKind;
import io.followthrough.evaluation.Priority;
import io.followthrough.intake.Confirmation;
import io.followthrough.intake.ConfirmingUnderstanding;
import io.followthrough.intake.ReadingDocuments;
import io.followthrough.intake.Received;
import io.followthrough.intake.document.Document;
import io.followthrough.intake.understanding.Understanding;
import io.followthrough.people.Units;
import io.followthrough.response.Position;
import io.followthrough.shared.Refused;
import java.io.IOException;
import java.security.Principal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where somebody of the evaluation office hands in a document, corrects what was understood, and confirms it. */
@Controller
@RequestMapping("/intake")
class IntakePages {

    private static final String RECOMMENDATIONS = "recommendations";

    private final ReadingDocuments reading;
    private final ConfirmingUnderstanding confirming;
    private final FormFilling forms;
    private final Units units;
    private final Clock clock;

    IntakePages(
            ReadingDocuments reading, ConfirmingUnderstanding confirming, FormFilling forms, Units units, Clock clock) {
        this.reading = reading;
        this.confirming = confirming;
        this.forms = forms;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView start() {
        return start(List.of(), "", HttpStatus.OK);
    }

    @PostMapping
    ModelAndView read(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String text,
            Principal person)
            throws IOException {
        try {
            Received received = file == null || file.isEmpty()
                    ? reading.read(Document.of(text), null, person.getName())
                    : reading.read(Upload.document(file), file.getOriginalFilename(), person.getName());
            return new ModelAndView("redirect:/intake/" + received.id());
        } catch (Refused refused) {
            return start(refused.problems(), text, HttpStatus.UNPROCESSABLE_ENTITY);
        }
    }

    @PostMapping("/by-hand")
    String byHand(Principal person) {
        return "redirect:/intake/" + reading.byHand(person.getName()).id();
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable long id) {
        Received received = reading.find(id);
        FilledForm form = forms.form(received.understanding());
        boolean begun = form.count(RECOMMENDATIONS) > 0;
        return page(received, begun ? form : form.withEntry(RECOMMENDATIONS), HttpStatus.OK);
    }

    @PostMapping("/{id}")
    ModelAndView confirm(
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            Principal person,
            RedirectAttributes afterwards) {
        FilledForm form = new FilledForm(typed, List.of());
        try {
            Confirmation confirmation = confirming.confirm(id, readable(form), person.getName());
            afterwards.addFlashAttribute("confirmation", confirmation);
            return new ModelAndView("redirect:/intake/" + id);
        } catch (Refused refused) {
            return page(reading.find(id), form.refused(refused), HttpStatus.UNPROCESSABLE_ENTITY);
        }
    }

    @PostMapping(path = "/{id}", params = "add")
    ModelAndView add(@PathVariable long id, @RequestParam Map<String, String> typed, @RequestParam String add) {
        return page(reading.find(id), new FilledForm(typed, List.of()).withEntry(add), HttpStatus.OK);
    }

    @PostMapping(path = "/{id}", params = "remove")
    ModelAndView remove(@PathVariable long id, @RequestParam Map<String, String> typed, @RequestParam String remove) {
        return page(reading.find(id), new FilledForm(typed, List.of()).withoutEntry(remove), HttpStatus.OK);
    }

    /** @throws Refused with every value that cannot be read, and whatever else is wrong */
    private Understanding readable(FilledForm form) {
        FormFilling.Filled filled = forms.read(form);
        if (filled.unreadable().isEmpty()) {
            return filled.understanding();
        }
        List<Refused.Problem> problems = new ArrayList<>(filled.unreadable());
        List<String> fields =
                filled.unreadable().stream().map(Refused.Problem::field).toList();
        confirming.problems(filled.understanding()).stream()
                .filter(problem -> !fields.contains(problem.field()))
                .forEach(problems::add);
        throw new Refused(problems);
    }

    private ModelAndView start(List<Refused.Problem> errors, String text, HttpStatus status) {
        ModelAndView page = new ModelAndView("intake/start", status);
        page.addObject("received", reading.latest());
        page.addObject("zone", clock.getZone());
        page.addObject("errors", errors);
        page.addObject("text", text);
        return page;
    }

    private ModelAndView page(Received received, FilledForm form, HttpStatus status) {
        ModelAndView page = new ModelAndView("intake/understanding", status);
        page.addObject("received", received);
        page.addObject("form", form);
        page.addObject("units", units.open());
        page.addObject("kinds", EvaluationKind.values());
        page.addObject("priorities", Priority.values());
        page.addObject("positions", Position.values());
        page.addObject("statuses", ActionStatus.values());
        return page;
    }
}
