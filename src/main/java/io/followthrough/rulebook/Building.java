package io.followthrough.rulebook;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** Turns files of rules into what the engine runs, and finds the rule that cannot be turned. */
class Building {

    private static final Pattern QUOTED = Pattern.compile("[Ee]xpression:? ([^:]+)");

    private Building() {}

    /** @throws BrokenRules with what is wrong in which line of which file */
    static KieBase of(Collection<RuleFile> files, List<Rule> rules) {
        try {
            return build(files);
        } catch (BrokenRules broken) {
            throw located(broken, files, rules);
        } catch (RuntimeException | LinkageError unexpected) {
            throw new BrokenRules(files.stream()
                    .flatMap(file -> culprit(file, rules).stream())
                    .findFirst()
                    .orElseGet(() -> new RuleProblem("rules", 0, shortened(unexpected))));
        }
    }

    /** The engine names the line of some mistakes and not of others. */
    private static BrokenRules located(BrokenRules broken, Collection<RuleFile> files, List<Rule> rules) {
        if (broken.problems().stream().allMatch(problem -> problem.line() > 0)) {
            return broken;
        }
        List<RuleProblem> found =
                files.stream().flatMap(file -> culprit(file, rules).stream()).toList();
        return found.isEmpty() ? broken : new BrokenRules(found);
    }

    /** The engine's compiler fails without a line on some mistakes: each rule is tried by itself. */
    private static Optional<RuleProblem> culprit(RuleFile file, List<Rule> rules) {
        List<Rule> theirs =
                rules.stream().filter(rule -> rule.file().equals(file.name())).toList();
        if (theirs.isEmpty()) {
            return Optional.empty();
        }
        String head = file.text().substring(0, theirs.get(0).written().getStartCharacter());
        return theirs.stream()
                .flatMap(rule -> problem(file, head, rule).stream())
                .findFirst();
    }

    private static Optional<RuleProblem> problem(RuleFile file, String head, Rule rule) {
        String text = file.text()
                .substring(rule.written().getStartCharacter(), rule.written().getEndCharacter() + 1);
        try {
            build(List.of(new RuleFile(file.name(), head + text)));
            return Optional.empty();
        } catch (BrokenRules broken) {
            String reason = broken.problems().get(0).reason();
            return Optional.of(new RuleProblem(file.name(), line(file, rule, reason), reason));
        } catch (RuntimeException | LinkageError failure) {
            return Optional.of(new RuleProblem(
                    file.name(),
                    rule.line(),
                    "\"%s\" cannot be compiled: %s".formatted(rule.name(), shortened(failure))));
        }
    }

    /** Where what the reason quotes stands in the rule; else where the rule begins. */
    private static int line(RuleFile file, Rule rule, String reason) {
        Matcher quoted = QUOTED.matcher(reason);
        List<String> lines = file.text().lines().toList();
        if (quoted.find()) {
            for (int line = rule.line(); line <= lines.size(); line++) {
                if (lines.get(line - 1).contains(quoted.group(1).strip())) {
                    return line;
                }
            }
        }
        return rule.line();
    }

    private static String shortened(Throwable failure) {
        return String.valueOf(failure.getMessage())
                .lines()
                .limit(2)
                .reduce("", (one, next) -> one + " " + next.strip())
                .strip();
    }

    private static KieBase build(Collection<RuleFile> files) {
        KieServices drools = KieServices.get();
        ReleaseId release = drools.newReleaseId(
                "io.followthrough", "rules", UUID.randomUUID().toString());
        KieFileSystem sources = drools.newKieFileSystem();
        sources.generateAndWritePomXML(release);
        for (RuleFile file : files) {
            sources.write(
                    "src/main/resources/" + RuleText.PACKAGE + "/" + file.name(),
                    file.text().getBytes(StandardCharsets.UTF_8));
        }
        KieBuilder builder = drools.newKieBuilder(sources).buildAll(ExecutableModelProject.class);
        try {
            List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
            if (!errors.isEmpty()) {
                throw new BrokenRules(errors.stream().map(Building::problem).toList());
            }
            return drools.newKieContainer(release).getKieBase();
        } finally {
            drools.getRepository().removeKieModule(release);
        }
    }

    private static RuleProblem problem(Message message) {
        String path = String.valueOf(message.getPath());
        return new RuleProblem(
                path.substring(path.lastIndexOf('/') + 1), Math.max(0, message.getLine()), message.getText());
    }
}
