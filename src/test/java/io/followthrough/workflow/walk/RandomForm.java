package io.followthrough.workflow.walk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Fills in forms as many people do: mostly right, sometimes carelessly, sometimes with what should never be evaluated. */
class RandomForm {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> TEXTS = List.of(
            "The partners use the guidelines.",
            "${7*7}",
            "<script>alert(1)</script>",
            "Überprüft – «ja», 检查, نعم",
            "=1+1",
            "x");
    private static final int SPAN_DAYS = 900;
    private static final int PAST_DAYS = 60;

    private final Random random;
    private final LocalDate today;
    private final List<String> references;

    /** @param references what short texts may name, such as the recommendation that takes another's place */
    RandomForm(Random random, LocalDate today, List<String> references) {
        this.random = random;
        this.today = today;
        this.references = references;
    }

    /** A value for most fields that are asked for. */
    ObjectNode fill(JsonNode fields) {
        ObjectNode form = JSON.objectNode();
        for (JsonNode field : fields) {
            boolean asked = holds(field.path("shownWhen"), form, true);
            boolean needed = field.path("required").asBoolean()
                    || !field.path("shownWhen").isMissingNode()
                    || holds(field.path("requiredWhen"), form, false);
            if (asked && random.nextInt(100) < (needed ? 97 : 50)) {
                JsonNode value = value(field);
                if (value != null) {
                    form.set(field.path("name").asText(), value);
                }
            }
        }
        return form;
    }

    private static boolean holds(JsonNode condition, ObjectNode form, boolean otherwise) {
        if (condition.isMissingNode() || condition.isNull()) {
            return otherwise;
        }
        String other = form.path(condition.path("field").asText()).asText();
        for (JsonNode allowed : condition.path("is")) {
            if (allowed.asText().equals(other)) {
                return true;
            }
        }
        return false;
    }

    private JsonNode value(JsonNode field) {
        return switch (field.path("type").asText()) {
            case "text" -> random.nextInt(3) == 0 ? text(field) : JSON.textNode(oneOf(references));
            case "longText" -> text(field);
            case "date" ->
                JSON.textNode(
                        today.plusDays(random.nextInt(SPAN_DAYS) - PAST_DAYS).toString());
            case "choice" -> option(field.path("options"));
            case "yesNo" -> JSON.booleanNode(random.nextBoolean());
            case "number" -> JSON.numberNode(random.nextInt(104) - 1);
            case "rows" -> rows(field);
            case "files" -> files(field.path("options"));
            default -> null;
        };
    }

    /** The example half of the time: some texts, such as references, have a form that chance does not find. */
    private JsonNode text(JsonNode field) {
        JsonNode example = field.path("example");
        return example.isTextual() && random.nextBoolean() ? example : JSON.textNode(oneOf(TEXTS));
    }

    private String oneOf(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }

    private JsonNode option(JsonNode options) {
        return options.isEmpty()
                ? null
                : options.get(random.nextInt(options.size())).path("value");
    }

    /** Most of what was uploaded, and sometimes what never was. */
    private JsonNode files(JsonNode options) {
        ArrayNode files = JSON.arrayNode();
        options.forEach(option -> {
            if (random.nextInt(4) > 0) {
                files.add(option.path("value").asLong());
            }
        });
        return random.nextInt(20) == 0 ? files.add(-1) : files;
    }

    private JsonNode rows(JsonNode field) {
        ArrayNode rows = JSON.arrayNode();
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            rows.add(fill(field.path("columns")));
        }
        return rows;
    }
}
