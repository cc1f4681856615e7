package io.followthrough.intake.matrix;

import io.followthrough.action.ActionStatus;
import io.followthrough.evaluation.EvaluationKind;
import io.followthrough.evaluation.Priority;
import io.followthrough.intake.document.Document;
import io.followthrough.intake.understanding.Understanding;
import io.followthrough.response.Position;
import io.followthrough.shared.WrittenDate;
import io.followthrough.shared.sheet.Matrix;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Reads a management response matrix, as it is taken away here: from a spreadsheet or a Word document, in any language of the product. */
@Component
public class MatrixReader {

    private static final Pattern UNIT = Pattern.compile(".*\\(([A-Z0-9][A-Z0-9_-]*)\\)", Pattern.DOTALL);

    private final MessageSource messages;

    MatrixReader(MessageSource messages) {
        this.messages = messages;
    }

    /** What it says; empty when the document holds no such table. */
    public Optional<Understanding> read(Document document) {
        Map<String, String> facts = new HashMap<>();
        List<List<String>> rows = document.rows();
        for (int line = 0; line < rows.size(); line++) {
            Map<String, Integer> places = places(rows.get(line));
            if (places.keySet().containsAll(List.of("number", "text", "position", "action"))) {
                return Optional.of(new Understanding(
                        evaluation(facts), recommendations(rows.subList(line + 1, rows.size()), places), List.of()));
            }
            if (rows.get(line).size() > 1) {
                String value = rows.get(line).get(1);
                named(rows.get(line).get(0), Matrix.FACTS).ifPresent(name -> facts.putIfAbsent(name, value));
            }
        }
        return Optional.empty();
    }

    private Map<String, Integer> places(List<String> row) {
        Map<String, Integer> places = new HashMap<>();
        for (int place = 0; place < row.size(); place++) {
            int here = place;
            named(row.get(place), Matrix.COLUMNS).ifPresent(name -> places.putIfAbsent(name, here));
        }
        return places;
    }

    private Optional<String> named(String title, List<String> names) {
        return names.stream().filter(name -> said("matrix-file." + name, title)).findFirst();
    }

    private boolean said(String key, String words) {
        return Matrix.LANGUAGES.stream()
                .anyMatch(
                        language -> messages.getMessage(key, null, "", language).equalsIgnoreCase(words.strip()));
    }

    private static Understanding.Evaluation evaluation(
            Map<String, String> facts, @Nullable EvaluationKind kind, @Nullable LocalDate issued) {
        return new Understanding.Evaluation(
                facts.get("reference"),
                facts.get("institution"),
                kind,
                facts.get("evaluation"),
                null,
                null,
                null,
                issued,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private Understanding.Evaluation evaluation(Map<String, String> facts) {
        return evaluation(
                facts,
                constant(EvaluationKind.values(), "evaluation-kind", facts.getOrDefault("kind", "")),
                day(facts.getOrDefault("issued", "")));
    }

    private List<Understanding.Recommendation> recommendations(List<List<String>> rows, Map<String, Integer> places) {
        List<Understanding.Recommendation> read = new ArrayList<>();
        List<Understanding.Action> actions = new ArrayList<>();
        for (List<String> row : rows) {
            Cells cells = new Cells(row, places);
            if (!cells.at("number").isEmpty()) {
                actions = new ArrayList<>();
                read.add(recommendation(cells, actions));
            } else if (read.isEmpty()) {
                continue;
            }
            if (!cells.at("action").isEmpty()) {
                actions.add(action(cells));
                read.set(read.size() - 1, with(read.get(read.size() - 1), actions));
            }
        }
        return read;
    }

    private Understanding.Recommendation recommendation(Cells cells, List<Understanding.Action> actions) {
        Matcher unit = UNIT.matcher(cells.at("unit"));
        return new Understanding.Recommendation(
                cells.at("number"),
                cells.at("text"),
                constant(Position.values(), "position", cells.at("position")),
                filled(cells.at("reason")),
                unit.matches() ? unit.group(1) : filled(cells.at("unit")),
                constant(Priority.values(), "priority", cells.at("priority")),
                actions);
    }

    private static Understanding.Recommendation with(
            Understanding.Recommendation read, List<Understanding.Action> actions) {
        return new Understanding.Recommendation(
                read.number(), read.text(), read.position(), read.reason(), read.unit(), read.priority(), actions);
    }

    private Understanding.Action action(Cells cells) {
        return new Understanding.Action(
                cells.at("action"),
                filled(cells.at("responsible")),
                day(cells.at("due")),
                filled(cells.at("due")),
                constant(ActionStatus.values(), "action-status", cells.at("status")),
                filled(cells.at("status")),
                filled(cells.at("comment")));
    }

    private <E extends Enum<E>> @Nullable E constant(E[] all, String words, String said) {
        return Arrays.stream(all)
                .filter(one -> one.name().equalsIgnoreCase(said.strip()) || said(words + "." + one, said))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate day(String written) {
        try {
            return LocalDate.parse(written.strip());
        } catch (DateTimeParseException noDay) {
            return WrittenDate.lastDay(written).orElse(null);
        }
    }

    private static @Nullable String filled(String text) {
        return text.isBlank() ? null : text;
    }

    private record Cells(List<String> row, Map<String, Integer> places) {

        String at(String name) {
            Integer place = places.get(name);
            return place == null || place >= row.size() ? "" : row.get(place).strip();
        }
    }
}
