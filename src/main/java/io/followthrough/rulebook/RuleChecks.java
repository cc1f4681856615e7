package io.followthrough.rulebook;

import io.followthrough.rulebook.policy.Policy;
import io.followthrough.shared.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What has to be true of all rules together: each code once, each sentence once, and words for each. */
class RuleChecks {

    /** What every rule has words for. */
    static final List<String> PARTS = List.of("title", "explanation", "remedy", "next");

    private static final Pattern ASKED = Pattern.compile("\\bdays\\(\\s*\"(\\w+)\"");

    private RuleChecks() {}

    static void check(List<Rule> rules, Words words, List<RuleProblem> problems) {
        Map<RuleCode, Rule> codes = new HashMap<>();
        Map<String, Rule> sentences = new HashMap<>();
        for (Rule rule : rules) {
            Rule same = codes.putIfAbsent(rule.code(), rule);
            if (same != null) {
                problems.add(problem(
                        rule,
                        "The code %s is used in %s, line %d. Give this rule another.",
                        rule.code(),
                        same.file(),
                        same.line()));
            }
            if (sentences.putIfAbsent(rule.name(), rule) != null) {
                problems.add(
                        problem(rule, "There is another rule \"%s\". Give this one another sentence.", rule.name()));
            }
            List<String> missing = PARTS.stream()
                    .map(part -> "rule." + rule.code() + "." + part)
                    .filter(key -> !words.know(key))
                    .toList();
            if (!missing.isEmpty()) {
                problems.add(problem(
                        rule,
                        "The rule %s has no words. Add %s to rules.properties beside the rules.",
                        rule.code(),
                        String.join(", ", missing)));
            }
        }
    }

    /** Each number that a rule asks for has to be in the policy. */
    static void check(List<RuleFile> files, Policy policy) {
        List<RuleProblem> problems = new ArrayList<>();
        for (RuleFile file : files) {
            ASKED.matcher(file.text())
                    .results()
                    .filter(asked -> !policy.has(asked.group(1)))
                    .forEach(asked -> {
                        long breaks = file.text()
                                .substring(0, asked.start())
                                .chars()
                                .filter(sign -> sign == '\n')
                                .count();
                        String reason = "\"%s\" is not in the policy. Use one of %s."
                                .formatted(asked.group(1), policy.numbers().keySet());
                        problems.add(new RuleProblem(file.name(), (int) breaks + 1, reason));
                    });
        }
        if (!problems.isEmpty()) {
            throw new BrokenRules(problems);
        }
    }

    private static RuleProblem problem(Rule rule, String sentence, Object... arguments) {
        return new RuleProblem(rule.file(), rule.line(), sentence.formatted(arguments));
    }
}
