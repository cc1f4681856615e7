package io.followthrough.rulebook;

import io.followthrough.rulebook.policy.Policies;
import io.followthrough.rulebook.policy.PoliciesOfDay;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The rules and numbers in force, and why a rule fires or not, for people who manage. */
@Controller
class RulesPages {

    private final RulesInForce rules;
    private final Policies policies;
    private final AskingWhy asking;
    private final HandlingFlags handling;
    private final Clock clock;

    RulesPages(RulesInForce rules, Policies policies, AskingWhy asking, HandlingFlags handling, Clock clock) {
        this.rules = rules;
        this.policies = policies;
        this.asking = asking;
        this.handling = handling;
        this.clock = clock;
    }

    @GetMapping("/rules")
    String rules(Model model, Locale locale) {
        RulesInForce.State state = rules.state();
        LocalDate today = LocalDate.now(clock);
        PoliciesOfDay ofDay = policies.on(today);
        model.addAttribute("state", state);
        model.addAttribute("rules", Line.all(state.rules(), locale));
        model.addAttribute("policy", ofDay.general());
        model.addAttribute("sets", PolicyLine.all(policies.history(), today));
        return "rules/rules";
    }

    /** The rules as somebody wrote them, and why newer ones are not in force; for administrators. */
    @GetMapping("/rules/files")
    String files(Model model) {
        model.addAttribute("state", rules.state());
        return "rules/files";
    }

    @GetMapping("/rules/why")
    String why(
            @RequestParam String ref,
            @RequestParam RuleCode rule,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
            Model model,
            Locale locale) {
        Why why = asking.ask(ref, rule, day(asOf), locale).marked(handling.marking(ref, day(asOf)));
        model.addAttribute("why", why);
        model.addAttribute("obstacle", why.fires() ? null : why.obstacle().orElse(null));
        model.addAttribute("name", rules.now().words().sayOr("rule." + rule + ".title", rule.name(), locale));
        model.addAttribute("lines", Line.ofSubject(ref, rules.now(), locale));
        return "rules/why";
    }

    private LocalDate day(@Nullable LocalDate asked) {
        return asked == null ? LocalDate.now(clock) : asked;
    }
}
