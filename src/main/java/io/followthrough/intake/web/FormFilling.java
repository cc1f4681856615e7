package io.followthrough.intake.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.followthrough.intake.understanding.Understanding;
import io.followthrough.shared.Refused;
import io.followthrough.shared.Refused.Problem;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Turns what somebody typed into an understanding, and an understanding into a form. */
@Component
class FormFilling {

    private final ObjectMapper json;

    FormFilling(ObjectMapper json) {
        this.json = json;
    }

    /** The form, filled in with what is understood. */
    FilledForm form(Understanding understanding) {
        return new FilledForm(FormTree.fields(json.valueToTree(understanding.with(List.of()))), List.of());
    }

    /** What was typed, without the values that are no number, date or choice where one is needed; those are the problems. */
    Filled read(FilledForm form) {
        ObjectNode tree = form.tree();
        leaveOutBlanks(tree);
        List<Problem> problems = new ArrayList<>();
        while (true) {
            try {
                return new Filled(json.treeToValue(tree, Understanding.class), problems);
            } catch (InvalidFormatException unreadable) {
                takeOut(tree, unreadable, problems);
            } catch (JsonProcessingException impossible) {
                throw Refused.because("", "The form could not be read. Load the page again and repeat your changes.");
            }
        }
    }

    /** An understanding, and which of its values could not be read. */
    record Filled(Understanding understanding, List<Problem> unreadable) {}

    private static void leaveOutBlanks(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> {
                if (field.getValue().isTextual() && field.getValue().asText().isBlank()) {
                    field.setValue(NullNode.instance);
                }
            });
        }
        node.forEach(FormFilling::leaveOutBlanks);
    }

    /** Marks between thousands are taken out of a number; what cannot be read at all is taken out of the tree, and said. */
    private static void takeOut(ObjectNode tree, InvalidFormatException unreadable, List<Problem> problems) {
        List<Reference> path = unreadable.getPath();
        JsonNode parent = tree;
        for (Reference step : path.subList(0, path.size() - 1)) {
            parent = step.getFieldName() == null ? parent.path(step.getIndex()) : parent.path(step.getFieldName());
        }
        String name = path.get(path.size() - 1).getFieldName();
        String value = String.valueOf(unreadable.getValue());
        String digits = value.replaceAll("['’\\s]", "");
        if (Number.class.isAssignableFrom(unreadable.getTargetType()) && !digits.equals(value)) {
            ((ObjectNode) parent).put(name, digits);
        } else {
            ((ObjectNode) parent).remove(name);
            problems.add(Unreadable.problem(unreadable));
        }
    }
}
