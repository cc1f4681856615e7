package io.followthrough.rulebook;

import io.followthrough.portfolio.ActionRow;
import io.followthrough.portfolio.RecommendationRow;
import io.followthrough.rulebook.policy.Policy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.jspecify.annotations.Nullable;

/** Walks through the conditions of a rule in their order, as its file says them, and measures each on one recommendation and its actions. */
class Walk {

    private static final Pattern BINDING = Pattern.compile("(\\$\\w+)\\s*:\\s*(.+)", Pattern.DOTALL);
    private static final Pattern PLUMBING = Pattern.compile("(recommendation|reference)\\s*==\\s*\\$\\w+");
    private static final String SUBJECT = "$row";

    private final Rule rule;
    private final Policy policy;
    private final RecommendationRow recommendation;
    private final List<ActionRow> actions;
    private final String subject;
    private final ConditionWords words;
    private final Map<String, @Nullable Object> bound = new HashMap<>();
    private final List<Why.Condition> conditions = new ArrayList<>();

    Walk(
            Rule rule,
            Policy policy,
            RecommendationRow recommendation,
            List<ActionRow> actions,
            String subject,
            ConditionWords words) {
        this.rule = rule;
        this.policy = policy;
        this.recommendation = recommendation;
        this.actions = actions;
        this.subject = subject;
        this.words = words;
    }

    /** Whether the rule judges actions, and not recommendations. */
    static boolean judgesActions(Rule rule) {
        return rule.written().getLhs().getDescrs().stream()
                .anyMatch(part -> part instanceof PatternDescr pattern
                        && SUBJECT.equals(pattern.getIdentifier())
                        && pattern.getObjectType().equals("ActionRow"));
    }

    List<Why.Condition> conditions() {
        for (BaseDescr part : rule.written().getLhs().getDescrs()) {
            if (part instanceof PatternDescr pattern && pattern.getSource() == null) {
                walk(pattern);
            } else if (part instanceof NotDescr not && not.getDescrs().get(0) instanceof PatternDescr pattern) {
                those(pattern, false);
            } else if (part instanceof ExistsDescr exists
                    && exists.getDescrs().get(0) instanceof PatternDescr pattern) {
                those(pattern, true);
            }
        }
        return conditions;
    }

    private void walk(PatternDescr pattern) {
        Object fact = fact(pattern);
        if (fact == null) {
            return;
        }
        if (pattern.getIdentifier() != null) {
            bound.put(pattern.getIdentifier(), fact);
        }
        for (String condition : written(pattern)) {
            Matcher binding = BINDING.matcher(condition);
            if (binding.matches()) {
                bound.put(binding.group(1), new Measure(fact, bound).value(binding.group(2)));
            } else if (!PLUMBING.matcher(condition).matches()) {
                conditions.add(words.say(new Measure(fact, bound).of(condition)));
            }
        }
    }

    /** Whether there are such, or whether there are none. */
    private void those(PatternDescr pattern, boolean wanted) {
        List<? extends Object> facts = pattern.getObjectType().equals("ActionRow") ? actions : List.of(recommendation);
        List<String> asked = written(pattern).stream()
                .filter(condition -> !PLUMBING.matcher(condition).matches())
                .toList();
        List<String> found = facts.stream()
                .filter(fact -> asked.stream()
                        .allMatch(condition ->
                                new Measure(fact, bound).of(condition).holds()))
                .map(fact -> fact instanceof ActionRow action ? action.reference() : recommendation.reference())
                .toList();
        Object any = facts.isEmpty() ? null : facts.get(0);
        List<String> phrases = any == null
                ? asked
                : asked.stream()
                        .map(condition -> words.phrase(new Measure(any, bound).of(condition)))
                        .toList();
        conditions.add(words.those(
                wanted,
                pattern.getObjectType().equals("ActionRow") ? "action" : "recommendation",
                String.join("; ", phrases),
                found,
                found.isEmpty() != wanted));
    }

    private @Nullable Object fact(PatternDescr pattern) {
        return switch (pattern.getObjectType()) {
            case "Policy" -> policy;
            case "RecommendationRow" -> recommendation;
            case "ActionRow" ->
                actions.stream()
                        .filter(action -> !SUBJECT.equals(pattern.getIdentifier())
                                || action.reference().equals(subject))
                        .findFirst()
                        .orElse(null);
            default -> null;
        };
    }

    private static List<String> written(PatternDescr pattern) {
        return pattern.getConstraint().getDescrs().stream()
                .map(condition -> condition.toString().strip())
                .toList();
    }
}
