package io.followthrough.intake.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * An understanding as the fields of a form and back: each value has a name like {@code recommendations[0].reason}.
 * Lists of sentences are one field with a line each; so are countries, whose case studies end with an asterisk.
 */
final class FormTree {

    private static final Set<String> LINES =
            Set.of("evaluation.purposes", "evaluation.findings", "evaluation.successFactors", "evaluation.challenges");
    private static final String COUNTRIES = "evaluation.countries";
    private static final Pattern STEP = Pattern.compile("([A-Za-z]{1,40})(?:\\[(\\d{1,4})])?(?:\\.|$)");
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private FormTree() {}

    /** Whether the field holds several values, one on each line. */
    static boolean isLines(String name) {
        return LINES.contains(name) || COUNTRIES.equals(name);
    }

    /** The fields of a tree, by name. */
    static Map<String, String> fields(JsonNode tree) {
        Map<String, String> fields = new TreeMap<>();
        collect("", tree, fields);
        return fields;
    }

    /** The tree of some fields; blank ones are in it, too. */
    static ObjectNode tree(Map<String, String> fields) {
        Map<String, Object> root = new TreeMap<>();
        fields.forEach((name, value) -> put(root, name, value));
        return (ObjectNode) node(root);
    }

    private static void collect(String name, JsonNode node, Map<String, String> fields) {
        if (isLines(name)) {
            fields.put(name, lines(node));
        } else if (node instanceof ObjectNode object) {
            object.properties()
                    .forEach(entry -> collect(
                            name.isEmpty() ? entry.getKey() : name + "." + entry.getKey(), entry.getValue(), fields));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                collect(name + "[" + i + "]", array.get(i), fields);
            }
        } else {
            fields.put(name, text(node));
        }
    }

    private static String text(JsonNode value) {
        if (value.isNull()) {
            return "";
        }
        return value.isNumber() ? value.decimalValue().toPlainString() : value.asText();
    }

    private static String lines(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(entry -> entry.isObject()
                        ? entry.path("name").asText() + (entry.path("caseStudy").asBoolean() ? " *" : "")
                        : entry.asText())
                .collect(Collectors.joining("\n"));
    }

    /** Hangs a value into a tree of maps; lists are maps whose keys are numbers, so that no index can be too large. */
    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> root, String name, String value) {
        Map<String, Object> here = root;
        Matcher step = STEP.matcher(name);
        int end = 0;
        while (end < name.length() && step.find() && step.start() == end) {
            end = step.end();
            String key = step.group(1);
            String index = step.group(2);
            boolean last = end == name.length();
            if (index != null) {
                Object list = here.computeIfAbsent(key, absent -> new Entries());
                if (!(list instanceof Entries entries) || last) {
                    return;
                }
                here = entries.computeIfAbsent(Integer.valueOf(index), absent -> new TreeMap<>());
            } else if (last) {
                here.put(key, isLines(name) ? entries(name, value) : value);
            } else {
                Object child = here.computeIfAbsent(key, absent -> new TreeMap<String, Object>());
                if (!(child instanceof Map)) {
                    return;
                }
                here = (Map<String, Object>) child;
            }
        }
    }

    private static List<Object> entries(String name, String value) {
        return Arrays.stream(value.split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> COUNTRIES.equals(name) ? country(line) : line)
                .toList();
    }

    private static Object country(String line) {
        boolean starred = line.endsWith("*");
        return new TreeMap<>(
                Map.of("name", starred ? line.replaceAll("[* ]+$", "") : line, "caseStudy", String.valueOf(starred)));
    }

    private static JsonNode node(Object value) {
        if (value instanceof Entries entries) {
            return entries.values().stream()
                    .map(FormTree::node)
                    .collect(NODES::arrayNode, ArrayNode::add, ArrayNode::addAll);
        }
        if (value instanceof Map<?, ?> object) {
            ObjectNode node = NODES.objectNode();
            object.forEach((key, child) -> node.set((String) key, node(child)));
            return node;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(FormTree::node).collect(NODES::arrayNode, ArrayNode::add, ArrayNode::addAll);
        }
        return NODES.textNode((String) value);
    }

    /** The entries of a list, by index. */
    private static final class Entries extends TreeMap<Integer, Map<String, Object>> {
        private static final long serialVersionUID = 1L;
    }
}
