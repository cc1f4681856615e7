package io.followthrough.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads a policy from its file, and refuses one that is incomplete or holds what nobody reads. */
class PolicyFile {

    private static final String NO_ACTION = "noAction";
    private static final String NOBODY = "nobody";

    private final String name;
    private final Map<?, ?> content;
    private final List<String> problems = new ArrayList<>();

    private PolicyFile(String name, Map<?, ?> content) {
        this.name = name;
        this.content = content;
    }

    /** @throws IllegalStateException with a sentence for each number that is missing, unknown, negative or without a source */
    static Policy read(String name, InputStream yaml) throws IOException {
        try (yaml) {
            Object content = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
            return new PolicyFile(name, content instanceof Map<?, ?> map ? map : Map.of()).policy();
        }
    }

    private Policy policy() {
        Map<String, PolicyNumber> numbers = new HashMap<>();
        for (String number : new TreeSet<>(Policy.NAMES)) {
            PolicyNumber read = number(number, content.get(number));
            if (read != null) {
                numbers.put(number, read);
            }
        }
        Fillers noAction = words(NO_ACTION);
        Fillers nobody = words(NOBODY);
        Set<Object> unknown = new TreeSet<>(content.keySet());
        unknown.removeAll(Policy.NAMES);
        unknown.removeAll(Set.of(NO_ACTION, NOBODY));
        unknown.forEach(key -> problems.add("No rule uses \"%s\"; correct its name or remove it.".formatted(key)));
        if (!problems.isEmpty()) {
            throw new IllegalStateException(
                    "The policy %s cannot be used. %s".formatted(name, String.join(" ", problems)));
        }
        return new Policy(name, numbers, noAction, nobody);
    }

    private @Nullable PolicyNumber number(String number, @Nullable Object entry) {
        if (!(entry instanceof Map<?, ?> parts)) {
            problems.add("\"%s\" is missing; give its value and its source.".formatted(number));
            return null;
        }
        if (!(parts.get("value") instanceof Integer value) || value < 0) {
            problems.add(
                    "The value of \"%s\" is %s; give whole days, 0 or more.".formatted(number, parts.get("value")));
            return null;
        }
        if (!(parts.get("source") instanceof String source) || source.isBlank()) {
            problems.add("\"%s\" has no source; say where it comes from, or \"own proposal\".".formatted(number));
            return null;
        }
        return new PolicyNumber(value, source);
    }

    private Fillers words(String list) {
        if (!(content.get(list) instanceof List<?> words) || words.isEmpty()) {
            problems.add("\"%s\" is missing; list the words.".formatted(list));
            return new Fillers(List.of());
        }
        return new Fillers(words.stream().map(String::valueOf).toList());
    }
}
