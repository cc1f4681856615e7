package io.followthrough.workflow.task;

import io.followthrough.evaluation.Evaluations;
import io.followthrough.shared.Missing;
import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page on which a person answers, or approves, all recommendations of an evaluation in one submit; the browser fills it in. */
@Controller
class MatrixPages {

    private final Evaluations evaluations;

    MatrixPages(Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    @GetMapping("/evaluations/{reference}/{round:" + Round.PATHS + "}")
    String show(Principal person, @PathVariable String reference, @PathVariable String round, Model model) {
        model.addAttribute(
                "evaluation", evaluations.findById(reference).orElseThrow(() -> new Missing("evaluation", reference)));
        model.addAttribute("round", Round.of(round).path());
        model.addAttribute("person", person.getName());
        return "matrix";
    }
}
