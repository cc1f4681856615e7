package io.followthrough.intake.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.followthrough.shared.Refused;
import io.followthrough.shared.Refused.Problem;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The form as somebody has filled it in, right or wrong, and what is wrong with it; fields have names like
 * {@code recommendations[0].reason}.
 */
final class FilledForm {

    private final Map<String, String> typed;
    private final List<Problem> problems;
    private final ObjectNode tree;

    FilledForm(Map<String, String> typed, List<Problem> problems) {
        this.typed = new TreeMap<>(typed);
        this.problems = List.copyOf(problems);
        this.tree = FormTree.tree(typed);
    }

    /** The same form, and why it was refused. */
    FilledForm refused(Refused refused) {
        return new FilledForm(typed, refused.problems());
    }

    /** The same form with one more, empty entry in a list, such as {@code recommendations}. */
    FilledForm withEntry(String list) {
        Map<String, String> more = new TreeMap<>(typed);
        int next = count(list);
        more.put("%s[%d].%s".formatted(list, next, list.equals("evaluation.ratings") ? "criterion" : "text"), "");
        if (list.equals("recommendations")) {
            more.put("recommendations[%d].number".formatted(next), String.valueOf(next + 1));
        }
        return new FilledForm(more, List.of());
    }

    /** The same form without an entry, such as {@code recommendations[1]}. */
    FilledForm withoutEntry(String entry) {
        ObjectNode rest = tree();
        int bracket = entry.lastIndexOf('[');
        JsonNode list = rest.at(pointer(entry.substring(0, Math.max(bracket, 0))));
        if (list instanceof ArrayNode array && entry.endsWith("]")) {
            String index = entry.substring(bracket + 1, entry.length() - 1);
            if (index.matches("\\d{1,4}")) {
                array.remove(Integer.parseInt(index));
            }
        }
        return new FilledForm(FormTree.fields(rest), List.of());
    }

    /** What was typed, as a tree of texts of its own. */
    ObjectNode tree() {
        return tree.deepCopy();
    }

    /** What was typed into a field. */
    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    /** What is wrong with a field. */
    public List<String> errors(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field)
                        || FormTree.isLines(field) && problem.field().startsWith(field + "["))
                .map(Problem::message)
                .toList();
    }

    /** Everything that is wrong, in the order of the form. */
    public List<Problem> problems() {
        return problems;
    }

    /** How many entries a list has. */
    public int count(String list) {
        return tree.at(pointer(list)).size();
    }

    private static String pointer(String name) {
        return "/" + name.replaceAll("[.\\[]", "/").replace("]", "");
    }
}
