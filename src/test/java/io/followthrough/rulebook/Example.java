package io.followthrough.rulebook;

import io.followthrough.action.ActionStatus;
import io.followthrough.evaluation.EvaluationKind;
import io.followthrough.evaluation.Priority;
import io.followthrough.evaluation.RecommendationStatus;
import io.followthrough.portfolio.ActionRow;
import io.followthrough.portfolio.RecommendationRow;
import io.followthrough.response.Position;
import io.followthrough.rulebook.policy.Numbers;
import io.followthrough.rulebook.policy.PoliciesOfDay;
import io.followthrough.rulebook.policy.Policy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;

/** One recommendation with its actions, made up for a test, and what the rules say about it. */
class Example {

    static final Path FOLDER = Path.of("rules");
    static final String REFERENCE = "EVAL-2024-X/1";
    static final Policy POLICY = Numbers.standard();
    static final CompiledRules RULES = rules();

    private static final PoliciesOfDay NUMBERS = Numbers.everyDay();

    LocalDate asOf;
    LocalDate issued = LocalDate.of(2024, 1, 1);
    boolean issuedEstimated;
    Priority priority = Priority.MEDIUM;

    @Nullable
    Position position;

    @Nullable
    LocalDate responded;

    boolean respondedEstimated;

    @Nullable
    LocalDate closed;

    final List<ActionRow> actions = new ArrayList<>();

    Example(LocalDate asOf) {
        this.asOf = asOf;
    }

    /** A recommendation that management agreed with long ago, so that only its actions matter. */
    static Example accepted(LocalDate asOf) {
        Example example = new Example(asOf);
        example.position = Position.AGREE;
        example.responded = example.issued;
        return example;
    }

    Example action(String text, @Nullable String owner, @Nullable LocalDate due) {
        return action(text, owner, due, ActionStatus.PLANNED, issued, null, null, 0);
    }

    Example action(
            String text,
            @Nullable String owner,
            @Nullable LocalDate due,
            ActionStatus status,
            LocalDate planned,
            @Nullable LocalDate progress,
            @Nullable LocalDate ended,
            int evidence) {
        Map<String, @Nullable Object> known = new HashMap<>();
        known.put("reference", REFERENCE + "/A" + (actions.size() + 1));
        known.put("recommendation", REFERENCE);
        known.put("evaluation", "EVAL-2024-X");
        known.put("text", text);
        known.put("owner", owner);
        known.put("unit", "TRADE");
        known.put("plannedOn", planned);
        known.put("originalDue", due);
        known.put("due", due);
        known.put("status", status);
        known.put("progressOn", progress);
        known.put("endedOn", ended);
        known.put("evidence", evidence);
        known.put("asOf", asOf);
        actions.add(Rows.action(known));
        return this;
    }

    RecommendationRow recommendation() {
        RecommendationStatus answered =
                position == null ? RecommendationStatus.AWAITING_RESPONSE : RecommendationStatus.RESPONDED;
        Map<String, @Nullable Object> known = new HashMap<>();
        known.put("reference", REFERENCE);
        known.put("evaluation", "EVAL-2024-X");
        known.put("evaluationTitle", "An evaluation");
        known.put("kind", EvaluationKind.EXTERNAL);
        known.put("number", "1");
        known.put("text", "Do better.");
        known.put("priority", priority);
        known.put("unit", "TRADE");
        known.put("unitName", "Trade Promotion");
        known.put("issuedOn", issued);
        known.put("issuedOnEstimated", issuedEstimated);
        known.put("status", closed == null ? answered : RecommendationStatus.CLOSED);
        known.put("position", position);
        known.put("respondedOn", responded);
        known.put("respondedOnEstimated", respondedEstimated);
        known.put("closedOn", closed);
        known.put("asOf", asOf);
        return Rows.recommendation(known);
    }

    /** Everything that the rules say. */
    List<Flag> flags() {
        return judge(List.of(recommendation()), actions);
    }

    /** Since when the rule holds; nothing when it does not. */
    @Nullable
    LocalDate since(RuleCode rule) {
        List<Flag> found =
                flags().stream().filter(flag -> flag.rule().equals(rule)).toList();
        if (found.size() > 1) {
            throw new AssertionError("One flag was expected: " + found);
        }
        return found.isEmpty() ? null : found.get(0).since();
    }

    static List<Flag> judge(List<RecommendationRow> recommendations, List<ActionRow> actions) {
        return Judging.judge(RULES, NUMBERS, recommendations, actions, new Firings(false));
    }

    private static CompiledRules rules() {
        try {
            return source().compile(new Messages());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** What the rules can say. */
    static List<RuleCode> codes() {
        return RULES.rules().stream().map(Rule::code).toList();
    }

    /** The rules that people change. */
    static RuleSource source() throws IOException {
        return RuleSource.folder(FOLDER);
    }

    /** The words inside the application. */
    static class Messages extends ResourceBundleMessageSource {
        Messages() {
            setBasenames("messages/common", "messages/rules");
            setFallbackToSystemLocale(false);
        }
    }
}
