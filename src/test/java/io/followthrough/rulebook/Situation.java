package io.followthrough.rulebook;

import io.followthrough.action.ActionStatus;
import io.followthrough.evaluation.EvaluationKind;
import io.followthrough.evaluation.Priority;
import io.followthrough.evaluation.RecommendationStatus;
import io.followthrough.portfolio.ActionRow;
import io.followthrough.portfolio.RecommendationRow;
import io.followthrough.response.Position;
import io.followthrough.rulebook.policy.Numbers;
import io.followthrough.rulebook.telling.Telling;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.convert.ApplicationConversionService;

/** A recommendation and its action, of which a table says only what differs from the usual: {@code due=2024-02-01; percent=49}. */
class Situation {

    private static final LocalDate BEGIN = LocalDate.of(2024, 1, 1);

    private Situation() {}

    /** What the rules say of it. */
    static List<Flag> flags(@Nullable String recommendation, @Nullable String action, LocalDate asOf) {
        return Example.judge(List.of(recommendation(recommendation, asOf)), List.of(action(action, asOf)));
    }

    /** Who should hear of it, as the rules conclude. */
    static List<Telling> tellings(@Nullable String recommendation, @Nullable String action, LocalDate asOf) {
        return Judging.conclude(
                        Example.RULES,
                        Numbers.everyDay(),
                        List.of(recommendation(recommendation, asOf)),
                        List.of(action(action, asOf)),
                        new Firings(false))
                .tellings();
    }

    /** What the rules say in the example of the table in which that rule fires. */
    static List<Flag> firing(RuleCode rule) {
        return Arrays.stream(CatalogueRulesTest.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(CsvSource.class))
                .flatMap(method ->
                        method.getAnnotation(CsvSource.class).textBlock().lines())
                .map(line -> line.split("\\|"))
                .filter(cells -> cells[0].strip().equals(rule.name())
                        && !cells[5].strip().equals("-"))
                .findFirst()
                .map(cells -> flags(cells[2], cells[3], LocalDate.parse(cells[4].strip())))
                .orElseThrow(() -> new AssertionError("Give an example of " + rule));
    }

    private static RecommendationRow recommendation(@Nullable String changes, LocalDate asOf) {
        Map<String, @Nullable Object> known = new HashMap<>();
        known.put("reference", Example.REFERENCE);
        known.put("evaluation", "EVAL-2024-X");
        known.put("evaluationTitle", "An evaluation");
        known.put("kind", EvaluationKind.EXTERNAL);
        known.put("number", "1");
        known.put("text", "Do better.");
        known.put("priority", Priority.MEDIUM);
        known.put("unit", "TRADE");
        known.put("issuedOn", BEGIN);
        known.put("status", RecommendationStatus.RESPONDED);
        known.put("position", Position.AGREE);
        known.put("respondedOn", BEGIN);
        known.put("asOf", asOf);
        change(known, changes, RecommendationRow.class);
        return Rows.recommendation(known);
    }

    private static ActionRow action(@Nullable String changes, LocalDate asOf) {
        Map<String, @Nullable Object> known = new HashMap<>();
        known.put("reference", Example.REFERENCE + "/A1");
        known.put("recommendation", Example.REFERENCE);
        known.put("evaluation", "EVAL-2024-X");
        known.put("text", "Train them");
        known.put("owner", "staff");
        known.put("unit", "TRADE");
        known.put("plannedOn", BEGIN);
        known.put("status", ActionStatus.IN_PROGRESS);
        known.put("progressOn", BEGIN);
        known.put("asOf", asOf);
        change(known, changes, ActionRow.class);
        return Rows.action(known);
    }

    private static void change(Map<String, @Nullable Object> known, @Nullable String changes, Class<?> type) {
        if (changes == null || changes.isBlank() || changes.strip().equals("-")) {
            return;
        }
        for (String change : changes.split(";")) {
            String[] parts = change.strip().split("=", 2);
            Class<?> wanted = Arrays.stream(type.getRecordComponents())
                    .filter(part -> part.getName().equals(parts[0]))
                    .findFirst()
                    .map(RecordComponent::getType)
                    .orElseThrow(() -> new AssertionError("There is no " + parts[0]));
            known.put(
                    parts[0],
                    parts[1].isBlank()
                            ? null
                            : wanted == LocalDate.class
                                    ? LocalDate.parse(parts[1].strip())
                                    : ApplicationConversionService.getSharedInstance()
                                            .convert(parts[1].strip(), wanted));
        }
    }
}
