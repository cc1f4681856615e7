package io.followthrough.rulebook.policy;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads a policy from its file, and refuses one that is incomplete or holds what nobody reads. */
public class PolicyFile {

    private static final String NO_ACTION = "noAction";
    private static final String NOBODY = "nobody";
    private static final String GIVEN_UP = "givenUp";
    private static final Set<String> LISTS = Set.of(NO_ACTION, NOBODY, GIVEN_UP);

    private final String name;
    private final Map<?, ?> content;
    private final Set<String> more;
    private final List<String> problems = new ArrayList<>();

    private PolicyFile(String name, InputStream yaml, Set<String> more) throws IOException {
        this.name = name;
        this.more = more;
        try (yaml) {
            Object loaded = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
            content = loaded instanceof Map<?, ?> map ? map : Map.of();
        } catch (YAMLException unreadable) {
            throw new IllegalStateException(
                    "The policy %s cannot be used. %s".formatted(name, unreadable.getMessage()));
        }
    }

    /** @throws IllegalStateException with a sentence for each number that is missing, unknown, negative or without a source */
    public static Policy read(String name, InputStream yaml) throws IOException {
        return read(name, yaml, Set.of());
    }

    /** The same, with numbers that only rules of a folder ask for. */
    public static Policy read(String name, InputStream yaml, Set<String> more) throws IOException {
        return new PolicyFile(name, yaml, more).policy();
    }

    /**
     * Numbers that only the rules of a folder ask for.
     *
     * @throws IllegalStateException with a sentence for each that is negative or without a source
     */
    public static Map<String, PolicyNumber> own(String name, InputStream yaml) throws IOException {
        PolicyFile file = new PolicyFile(name, yaml, Set.of());
        Map<String, PolicyNumber> numbers = new HashMap<>();
        file.content.forEach((key, entry) -> {
            PolicyNumber read = file.number(String.valueOf(key), entry);
            if (read != null) {
                numbers.put(String.valueOf(key), read);
            }
        });
        file.end();
        return numbers;
    }

    /** The numbers in which a preset differs from the default. */
    static Map<String, PolicyNumber> preset(String name, InputStream yaml) throws IOException {
        PolicyFile file = new PolicyFile(name, yaml, Set.of());
        Map<String, PolicyNumber> numbers = file.numbers();
        file.end();
        return numbers;
    }

    private Policy policy() {
        Set<String> wanted = new TreeSet<>(PolicyNames.ALL);
        wanted.addAll(more);
        wanted.removeAll(content.keySet());
        wanted.forEach(number -> problems.add("\"%s\" is missing; give its value and its source.".formatted(number)));
        Map<String, PolicyNumber> numbers = numbers();
        Fillers noAction = words(NO_ACTION);
        Fillers nobody = words(NOBODY);
        Fillers givenUp = words(GIVEN_UP);
        end();
        return new Policy(new PolicyVersion(name, 0), numbers, noAction, nobody, givenUp);
    }

    private void end() {
        if (!problems.isEmpty()) {
            throw new IllegalStateException(
                    "The policy %s cannot be used. %s".formatted(name, String.join(" ", problems)));
        }
    }

    private Map<String, PolicyNumber> numbers() {
        Map<String, PolicyNumber> numbers = new HashMap<>();
        Map<String, @Nullable Object> sorted = new TreeMap<>();
        content.forEach((key, entry) -> sorted.put(String.valueOf(key), entry));
        sorted.forEach((key, entry) -> {
            if (PolicyNames.knows(key) || more.contains(key)) {
                PolicyNumber read = number(key, entry);
                if (read != null) {
                    numbers.put(key, read);
                }
            } else if (!LISTS.contains(key)) {
                problems.add("No rule uses \"%s\"; correct its name or remove it.".formatted(key));
            }
        });
        return numbers;
    }

    private @Nullable PolicyNumber number(String number, @Nullable Object entry) {
        if (!(entry instanceof Map<?, ?> parts)) {
            problems.add("\"%s\" is missing; give its value and its source.".formatted(number));
            return null;
        }
        if (!(parts.get("value") instanceof Integer value) || value < 0 || value > PolicyNumber.LARGEST) {
            problems.add(
                    "The value of \"%s\" is %s; give a whole number, 0 or more.".formatted(number, parts.get("value")));
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
