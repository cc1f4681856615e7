package io.followthrough.past;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.followthrough.shared.WrittenDate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * A published management response with what became of it, as a list of facts with their days.
 *
 * @param name of the file
 * @param issuedOn last day by which the evaluation was known; the earliest day of the record where that is earlier
 * @param recommendations by their place in the record
 */
record RealRecord(String name, LocalDate issuedOn, List<Item> recommendations) {

    private static final Path FOLDER = Path.of("../shared/data/real");
    private static final String NOT_PUBLISHED = "(not published)";

    /** One recommendation with the facts about it, in the order of the record. */
    record Item(String text, List<Map<String, Object>> facts) {}

    static JsonNode read(String file) {
        Path path = FOLDER.resolve(file);
        if (!Files.exists(path) && "required".equals(System.getProperty("real.documents"))) {
            throw new IllegalStateException(path + " is required and absent.");
        }
        Assumptions.assumeTrue(Files.exists(path), "skipped: " + path + " is absent");
        try {
            return new ObjectMapper().readTree(path.toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A record of recommendations with responses and actions. */
    static RealRecord ofActions(String file) {
        JsonNode record = read(file);
        List<Item> items = new ArrayList<>();
        for (JsonNode recommendation : record.path("recommendations")) {
            items.add(new Item(text(recommendation, "text", NOT_PUBLISHED), facts(record, recommendation)));
        }
        JsonNode evaluation = record.path("evaluation");
        String known = Stream.of(evaluation.path("completion_raw"), evaluation.path("published"))
                .map(JsonNode::asText)
                .filter(day -> !day.isEmpty())
                .findFirst()
                .orElse("2030");
        LocalDate issued = WrittenDate.lastDay(known).orElseThrow();
        return new RealRecord(
                file,
                items.stream()
                        .flatMap(item -> item.facts().stream())
                        .map(RealRecord::on)
                        .reduce(issued, (one, other) -> one.isBefore(other) ? one : other),
                items);
    }

    static LocalDate on(Map<String, Object> fact) {
        return LocalDate.parse((String) fact.get("on"));
    }

    private static List<Map<String, Object>> facts(JsonNode record, JsonNode recommendation) {
        List<Map<String, Object>> facts = new ArrayList<>();
        String responded = responded(record, recommendation);
        if (recommendation.path("response_category_norm").isNull()) {
            return facts;
        }
        facts.add(fact(
                responded,
                "RESPONDED",
                "position",
                recommendation.path("response_category_norm").asText(),
                "text",
                textIfAny(recommendation, "response_text")));
        int number = 0;
        for (JsonNode action : recommendation.path("actions")) {
            number++;
            facts.addAll(facts(record, action, responded, "A" + number));
        }
        return facts;
    }

    private static List<Map<String, Object>> facts(JsonNode record, JsonNode action, String responded, String number) {
        List<Map<String, Object>> facts = new ArrayList<>();
        String added = text(action, "added", responded);
        facts.add(fact(
                added,
                "PLANNED",
                "text",
                text(action, "text", NOT_PUBLISHED),
                "owner",
                textIfAny(action, "responsible"),
                "due",
                textIfAny(action, "due_raw")));
        String updated = text(action, "last_updated", added);
        String by = text(action, "responsible", text(record, "response_owner", "Management"));
        String comment = text(action, "comment", "The record says so, without a comment.");
        switch (text(action, "status_raw", "")) {
            case "Completed" -> {
                facts.add(fact(updated, "CLOSURE_REQUESTED", "action", number, "by", by, "text", comment));
                facts.add(fact(
                        updated,
                        "VERIFIED",
                        "action",
                        number,
                        "by",
                        "As published by " + record.path("system").asText()));
            }
            case "No Longer Applicable" ->
                facts.add(fact(
                        updated,
                        "ENDED_EARLY",
                        "action",
                        number,
                        "by",
                        by,
                        "text",
                        comment,
                        "outcome",
                        "NO_LONGER_APPLICABLE",
                        "cause",
                        "PROJECT_CLOSED"));
            case "Open" ->
                facts.add(fact(
                        record.path("as_of").asText(),
                        "REPORTED",
                        "action",
                        number,
                        "by",
                        by,
                        "text",
                        comment,
                        "percent",
                        0));
            case "" -> {}
            default -> throw new IllegalArgumentException(action.toString());
        }
        return facts;
    }

    private static String responded(JsonNode record, JsonNode recommendation) {
        return Stream.of(
                        recommendation.path("response_added"),
                        record.path("evaluation").path("response_cleared_on"),
                        recommendation.path("issued"))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .findFirst()
                .orElseThrow();
    }

    static Map<String, Object> fact(String on, String what, @Nullable Object... more) {
        Map<String, Object> fact = new LinkedHashMap<>();
        fact.put("on", on);
        fact.put("what", what);
        for (int i = 0; i < more.length; i += 2) {
            Object value = more[i + 1];
            if (value != null) {
                fact.put(String.valueOf(more[i]), value);
            }
        }
        return fact;
    }

    static String text(JsonNode node, String name, String otherwise) {
        String found = textIfAny(node, name);
        return found == null ? otherwise : found;
    }

    private static @Nullable String textIfAny(JsonNode node, String name) {
        JsonNode found = node.path(name);
        return found.isTextual() ? found.asText() : null;
    }
}
