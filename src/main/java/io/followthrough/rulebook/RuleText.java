package io.followthrough.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Reads a file of rules and checks that each is a sentence, raises one flag, or tells one audience of it, in one line, and takes its numbers from the policy. */
class RuleText {

    /** The package of all rules. */
    static final String PACKAGE = "rules";

    private static final Pattern SENTENCE = Pattern.compile("(An?|The) [a-z].* when .+");
    private static final Pattern CONSEQUENCE = Pattern.compile(
            "insert\\(\\s*Flag\\.(notice|warning|alarm)\\(\\s*\"([A-Z][A-Z0-9_]{2,59})\"\\s*,[^;{}\\n]*\\);?");
    private static final Pattern TELLING = Pattern.compile(
            "insert\\(\\s*Telling\\.to\\(\\s*Audience\\.[A-Z_]+\\s*,\\s*Duty\\.[A-Z]+\\s*,\\s*\"[A-Z][A-Z_]*\"\\s*,[^;{}\\n]*\\);?");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w$.])\\d");
    private static final Pattern FORBIDDEN = Pattern.compile(
            "\\b(salience|global|modify|update|retract|delete|eval|function|declare|query|no-loop|lock-on-active|agenda-group|dialect)\\b");
    private static final Pattern SAID =
            Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*\"|//[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);

    private final RuleFile file;
    private final List<RuleProblem> problems = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();

    private RuleText(RuleFile file) {
        this.file = file;
    }

    /** The rules of a file. Adds to the problems what is wrong with it; each names its line. */
    static List<Rule> read(RuleFile file, List<RuleProblem> problems) {
        RuleText text = new RuleText(file);
        text.read();
        problems.addAll(text.problems);
        return text.rules;
    }

    private void read() {
        PackageDescr described = parsed();
        if (described == null) {
            return;
        }
        if (!PACKAGE.equals(described.getName())) {
            problem(1, "Begin the file with \"package %s\".".formatted(PACKAGE));
        }
        String bare = withoutWordsAndComments();
        find(NUMBER, bare, "A number stands in a rule. Give it a name and a source in the policy, and use that name.");
        find(FORBIDDEN, bare, "\"%s\" does not belong in a rule: a rule reads facts and raises a flag, nothing more.");
        described.getRules().forEach(this::read);
    }

    private @org.jspecify.annotations.Nullable PackageDescr parsed() {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        PackageDescr described = null;
        try {
            described = parser.parse(false, file.text());
        } catch (DroolsParserException unreadable) {
            problem(unreadable.getLineNumber(), String.valueOf(unreadable.getMessage()));
        }
        for (DroolsError error : parser.getErrors()) {
            problem(error.getLines().length == 0 ? 0 : error.getLines()[0], error.getMessage());
        }
        if (described == null && problems.isEmpty()) {
            problem(0, "The file cannot be read.");
        }
        return problems.isEmpty() ? described : null;
    }

    private void read(RuleDescr rule) {
        if (!SENTENCE.matcher(rule.getName()).matches()) {
            problem(
                    rule.getLine(),
                    "Name the rule by its sentence, such as \"An action is overdue when …\"; it is \"%s\"."
                            .formatted(rule.getName()));
        }
        Matcher consequence =
                CONSEQUENCE.matcher(String.valueOf(rule.getConsequence()).strip());
        if (TELLING.matcher(String.valueOf(rule.getConsequence()).strip()).matches()) {
            return;
        }
        if (!consequence.matches()) {
            problem(
                    rule.getLine(),
                    "The consequence of \"%s\" has to be one line, insert( Flag.alarm( \"CODE\", $row ) ); with notice, warning or alarm."
                            .formatted(rule.getName()));
            return;
        }
        rules.add(new Rule(
                new RuleCode(consequence.group(2)),
                Severity.valueOf(consequence.group(1).toUpperCase(Locale.ROOT)),
                rule.getName(),
                file.name(),
                rule.getLine(),
                rule));
    }

    /** The same text, line by line, with blanks in place of what is only said. */
    private String withoutWordsAndComments() {
        return SAID.matcher(file.text())
                .replaceAll(said -> Matcher.quoteReplacement(said.group().replaceAll("[^\\n]", " ")));
    }

    private void find(Pattern wrong, String bare, String sentence) {
        wrong.matcher(bare).results().forEach(found -> {
            int line = 1
                    + (int) bare.substring(0, found.start())
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            problem(line, sentence.formatted(found.group()));
        });
    }

    private void problem(int line, String reason) {
        problems.add(new RuleProblem(file.name(), line, reason));
    }
}
