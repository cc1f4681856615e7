package io.followthrough.rulebook;

import io.followthrough.action.ActionStatus;
import io.followthrough.evaluation.Priority;
import io.followthrough.evaluation.RecommendationStatus;
import io.followthrough.portfolio.ActionRow;
import io.followthrough.portfolio.RecommendationRow;
import io.followthrough.response.Position;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/** One recommendation with its actions, made up for a test, and what the rules say about it. */
class Example {

    static final Path FOLDER = Path.of("rules");
    static final String REFERENCE = "EVAL-2024-X/1";
    static final Policy POLICY = policy();

    private static final RuleFiles RULES = rules();

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
        actions.add(new ActionRow(
                REFERENCE + "/A" + (actions.size() + 1),
                REFERENCE,
                "EVAL-2024-X",
                text,
                owner,
                "TRADE",
                planned,
                due,
                due,
                null,
                false,
                0,
                status,
                0,
                progress,
                null,
                ended,
                null,
                evidence,
                asOf));
        return this;
    }

    RecommendationRow recommendation() {
        RecommendationStatus answered =
                position == null ? RecommendationStatus.AWAITING_RESPONSE : RecommendationStatus.RESPONDED;
        return new RecommendationRow(
                REFERENCE,
                "EVAL-2024-X",
                "An evaluation",
                "1",
                "Do better.",
                priority,
                "TRADE",
                "Trade Promotion",
                issued,
                issuedEstimated,
                closed == null ? answered : RecommendationStatus.CLOSED,
                position,
                null,
                responded,
                respondedEstimated,
                closed,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                asOf);
    }

    /** Everything that the rules say. */
    List<Flag> flags() {
        return judge(List.of(recommendation()), actions);
    }

    /** Since when the rule holds; nothing when it does not. */
    @Nullable
    LocalDate since(RuleCode rule) {
        List<Flag> found = flags().stream().filter(flag -> flag.rule() == rule).toList();
        if (found.size() > 1) {
            throw new AssertionError("One flag was expected: " + found);
        }
        return found.isEmpty() ? null : found.get(0).since();
    }

    static List<Flag> judge(List<RecommendationRow> recommendations, List<ActionRow> actions) {
        return RULES.judge(POLICY, recommendations, actions);
    }

    private static Policy policy() {
        try {
            return PolicyFile.read("default", Files.newInputStream(FOLDER.resolve("policies/default.yaml")));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static RuleFiles rules() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return new RuleFiles(files.filter(file -> file.toString().endsWith(".drl"))
                    .map(FileSystemResource::new)
                    .toArray(Resource[]::new));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
