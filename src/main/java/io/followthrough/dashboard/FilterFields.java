package io.followthrough.dashboard;

import io.followthrough.evaluation.EvaluationKind;
import io.followthrough.evaluation.Evaluations;
import io.followthrough.evaluation.Priority;
import io.followthrough.people.Units;
import io.followthrough.response.Position;
import io.followthrough.rulebook.Explanations;
import io.followthrough.rulebook.RuleCode;
import io.followthrough.rulebook.Rulebook;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What there is to choose from in the fields with which a part of the portfolio is chosen. */
@Component
class FilterFields {

    private final Rulebook rulebook;
    private final Explanations explanations;
    private final Evaluations evaluations;
    private final Units units;

    FilterFields(Rulebook rulebook, Explanations explanations, Evaluations evaluations, Units units) {
        this.rulebook = rulebook;
        this.explanations = explanations;
        this.evaluations = evaluations;
        this.units = units;
    }

    /** @throws io.followthrough.shared.Refused for a flag that no rule in force raises; nothing is asked for without one */
    void check(@Nullable RuleCode flag) {
        if (flag != null) {
            rulebook.require(flag, "flag");
        }
    }

    /** Everything but the statuses, which differ from list to list. */
    void addTo(Model model, Locale locale) {
        Map<RuleCode, String> rules = new LinkedHashMap<>();
        rulebook.rules().forEach(rule -> rules.put(rule, explanations.title(rule, locale)));
        model.addAttribute("units", units.findAllByOrderByName());
        model.addAttribute("evaluations", evaluations.toChooseFrom());
        model.addAttribute("priorities", Priority.values());
        model.addAttribute("kinds", EvaluationKind.values());
        model.addAttribute("positions", Position.values());
        model.addAttribute("rules", rules);
    }

    /** What units and evaluations are called, for lists that know no more than their codes and references. */
    void addNamesTo(Model model) {
        model.addAttribute("unitNames", units.names());
        model.addAttribute("evaluationTitles", evaluations.titlesByReference());
    }
}
