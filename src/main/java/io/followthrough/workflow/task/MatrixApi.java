package io.followthrough.workflow.task;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.followthrough.shared.Refused;
import io.followthrough.workflow.step.Steps;
import io.swagger.v3.oas.annotations.media.Schema;
import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** One step for all recommendations of an evaluation, in one go. */
@RestController
class MatrixApi {

    private static final int MOST_ROWS = 200;
    private static final List<String> WORDS = List.of(
            "optional",
            "yes",
            "no",
            "choose",
            "remove",
            "recommendation",
            "action",
            "said",
            "open",
            "restored",
            "problems",
            "refused",
            "failed",
            "offline",
            "signed-out",
            "matrix-row",
            "matrix-claimed",
            "matrix-filled",
            "matrix-done",
            "matrix-refused",
            "matrix-stale");

    private final JsonMapper json = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private final Together together;
    private final Rounds rounds;
    private final Backgrounds backgrounds;
    private final Steps steps;
    private final Telling telling;
    private final MessageSource messages;

    MatrixApi(
            Together together,
            Rounds rounds,
            Backgrounds backgrounds,
            Steps steps,
            Telling telling,
            MessageSource messages) {
        this.together = together;
        this.rounds = rounds;
        this.backgrounds = backgrounds;
        this.steps = steps;
        this.telling = telling;
        this.messages = messages;
    }

    /** What was done: references of the recommendations, in order. */
    record Done(List<String> done) {}

    /**
     * Answers, or approves, several recommendations: all of them, or none. 422 when anything is refused, each problem with
     * the recommendation and the field ({@code SECO-2019-SME/1.reason}); 409 when somebody was faster.
     */
    @PostMapping(
            path = {
                "/api/evaluations/{evaluation}/{round:" + Round.PATHS + "}",
                "/ui/evaluations/{evaluation}/{round:" + Round.PATHS + "}"
            },
            consumes = MediaType.APPLICATION_JSON_VALUE)
    Done complete(
            Principal person,
            @PathVariable String evaluation,
            @PathVariable String round,
            @RequestBody @Schema(type = "object", description = "A filled form for each recommendation, by reference")
                    String forms) {
        return new Done(together.complete(person.getName(), evaluation, Round.of(round), read(forms)));
    }

    /** The recommendations that wait for this person, each with its form. */
    @GetMapping("/ui/evaluations/{evaluation}/{round:" + Round.PATHS + "}")
    Matrix show(Principal person, @PathVariable String evaluation, @PathVariable String round) {
        String username = person.getName();
        return new Matrix(
                rounds.waiting(username, evaluation, Round.of(round)).stream()
                        .map(task -> row(username, task))
                        .toList(),
                WORDS.stream().collect(Collectors.toMap(Function.identity(), this::word)));
    }

    private Row row(String username, OpenTask task) {
        return new Row(
                task,
                telling.due(task.due()),
                rounds.claimedBy(username, task).orElse(null),
                backgrounds.of(task.reference()),
                steps.at(task.element()).draft().apply(task.reference()));
    }

    private Map<String, String> read(String forms) {
        Map<String, String> byReference = new LinkedHashMap<>();
        try {
            JsonNode all = json.readTree(forms);
            if (all.isObject() && all.size() <= MOST_ROWS) {
                all.fields()
                        .forEachRemaining(one ->
                                byReference.put(one.getKey(), one.getValue().toString()));
                return byReference;
            }
        } catch (JsonProcessingException unreadable) {
            throw unreadable();
        }
        throw unreadable();
    }

    private static Refused unreadable() {
        return Refused.because(
                "",
                "This cannot be read. Send one JSON object with a filled form for each of up to %d recommendations, by reference.",
                MOST_ROWS);
    }

    private String word(String name) {
        return messages.getMessage("forms.words." + name, null, LocaleContextHolder.getLocale());
    }

    /** All rows, and the words around their fields. */
    record Matrix(List<Row> rows, Map<String, String> words) {}

    /**
     * One recommendation.
     *
     * @param task what has to be done, with the fields of its form
     * @param due by when, with the date
     * @param claimedBy name of somebody else who has claimed it; missing when this person may fill it in
     * @param background what one has to know
     * @param values what the form begins with; missing when it begins empty
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Row(
            OpenTask task,
            String due,
            @Nullable String claimedBy,
            Background background,
            @Nullable Object values) {}
}
