package io.followthrough.workflow.form;

import io.followthrough.rulebook.Explanations;
import io.followthrough.rulebook.Flag;
import io.followthrough.rulebook.FlagHandling;
import io.followthrough.rulebook.HandlingFlags;
import io.followthrough.rulebook.RuleCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which flags there are to choose from: those that hold today, or of these only the ones that somebody has handled. */
@Component
class FlagChoices {

    private final HandlingFlags handling;
    private final Explanations explanations;
    private final Clock clock;

    FlagChoices(HandlingFlags handling, Explanations explanations, Clock clock) {
        this.handling = handling;
        this.explanations = explanations;
        this.clock = clock;
    }

    /** Whether a question of that type asks for a flag. */
    static boolean offer(Class<?> type) {
        return type == RuleCode.class || type == FlagHandling.OfRule.class;
    }

    /** What was chosen, as the type that the form asks for. */
    static Object chosen(Class<?> type, String value) {
        RuleCode rule = new RuleCode(value);
        return type == RuleCode.class ? rule : new FlagHandling.OfRule(rule);
    }

    List<Option> of(Class<?> type, String reference, Locale locale) {
        LocalDate today = LocalDate.now(clock);
        Stream<RuleCode> rules = type == RuleCode.class
                ? handling.flags(reference, today).stream().map(Flag::rule)
                : handling.handled(reference, today).keySet().stream();
        return rules.distinct()
                .sorted()
                .map(rule -> new Option(rule.name(), explanations.title(rule, locale)))
                .toList();
    }
}
