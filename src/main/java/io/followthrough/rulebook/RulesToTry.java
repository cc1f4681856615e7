package io.followthrough.rulebook;

import io.followthrough.shared.Refused;
import io.followthrough.shared.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Compiles rules that somebody typed beside those in force: what they replace is left out, and new ones need no words yet. */
@Component
class RulesToTry {

    private static final String TYPED = "rehearsal.drl";

    private final MessageSource messages;

    RulesToTry(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * The rules in force with the typed ones in place of the files of the same names, and of those that hold the same codes.
     *
     * @param typed a text, or texts by file name
     * @throws Refused with what is wrong in which line
     */
    CompiledRules compile(CompiledRules inForce, Object typed) {
        Map<String, RuleFile> own = new LinkedHashMap<>();
        if (typed instanceof Map<?, ?> texts) {
            texts.forEach((name, text) ->
                    own.put(fileName(String.valueOf(name)), new RuleFile(String.valueOf(name), String.valueOf(text))));
        } else {
            own.put(TYPED, new RuleFile(TYPED, String.valueOf(typed)));
        }
        List<RuleProblem> problems = new ArrayList<>();
        List<Rule> rules = new ArrayList<>();
        own.values().forEach(file -> rules.addAll(RuleText.read(file, problems)));
        if (!problems.isEmpty()) {
            throw refused(new BrokenRules(problems));
        }
        Set<RuleCode> codes = rules.stream().map(Rule::code).collect(Collectors.toSet());
        Set<String> replaced = new HashSet<>(own.keySet());
        inForce.rules().stream().filter(rule -> codes.contains(rule.code())).forEach(rule -> replaced.add(rule.file()));
        List<RuleFile> files = new ArrayList<>(own.values());
        inForce.files().stream().filter(file -> !replaced.contains(file.name())).forEach(files::add);
        rules.addAll(inForce.rules());
        try {
            return new RuleSource("rehearsal", files, words(rules, inForce), inForce.numbers()).compile(messages);
        } catch (BrokenRules broken) {
            throw refused(broken);
        }
    }

    /** The words of a folder, and for a new rule its own sentence: it gets others before it is put into force. */
    private Properties words(List<Rule> rules, CompiledRules inForce) {
        Words packaged = new Words(messages);
        Properties words = new Properties();
        for (Rule rule : rules) {
            for (String part : RuleChecks.PARTS) {
                String key = "rule." + rule.code() + "." + part;
                if (!packaged.know(key)) {
                    String otherwise = part.equals("title") ? rule.code().name() : rule.name() + ".";
                    words.setProperty(key, inForce.words().sayOr(key, otherwise, Locale.ENGLISH));
                }
            }
        }
        return words;
    }

    static Refused refused(BrokenRules broken) {
        return new Refused(broken.problems().stream()
                .map(problem -> new Refused.Problem("rules", problem.toString()))
                .toList());
    }

    private static String fileName(String name) {
        if (!name.matches("[A-Za-z0-9_-]{1,60}\\.drl")) {
            throw Refused.because("rules", "\"%s\" cannot be a file of rules. Use a name such as progress.drl.", name);
        }
        return name;
    }
}
