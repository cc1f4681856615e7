package io.followthrough.rulebook;

import io.followthrough.action.ActionStatus;
import io.followthrough.evaluation.EvaluationKind;
import io.followthrough.evaluation.Priority;
import io.followthrough.evaluation.RecommendationStatus;
import io.followthrough.portfolio.ActionRow;
import io.followthrough.portfolio.RecommendationRow;
import io.followthrough.response.Position;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Rows with anything in them: days next to each boundary, leap days, missing dates, what can happen and what should not. */
class RandomRows {

    /** Days back from the day of judgement at which some rule begins or ends to hold, and their neighbours. */
    private static final int[] DAYS = {
        0, 1, 5, 7, 14, 15, 28, 30, 42, 60, 75, 90, 165, 180, 365, 366, 547, 548, 549, 730, 1461
    };

    private static final List<LocalDate> TODAYS = List.of(
            LocalDate.of(2024, 2, 28),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2024, 3, 1),
            LocalDate.of(2025, 2, 28),
            LocalDate.of(2025, 3, 31),
            LocalDate.of(2026, 11, 23));
    private static final List<String> TEXTS =
            List.of("Train them", "Publish it", "Do better.", "RAS", "n/a", "Keine", "-", "No action");
    private static final List<String> OWNERS =
            List.of("staff", "Project team", "nobody", "N/A", "", "Trade / Finance", "Trade and Finance", "A; B");

    final List<RecommendationRow> recommendations = new ArrayList<>();
    final List<ActionRow> actions = new ArrayList<>();
    private final Random chance;

    RandomRows(Random chance, int count, int actionsEach) {
        this.chance = chance;
        for (int number = 1; number <= count; number++) {
            RecommendationRow row = recommendation("E/" + number);
            recommendations.add(row);
            int theirs = chance.nextInt(2 * actionsEach + 1);
            for (int action = 1; action <= theirs; action++) {
                actions.add(action(row, row.reference() + "/A" + action));
            }
        }
    }

    private RecommendationRow recommendation(String reference) {
        LocalDate today = one(TODAYS);
        RecommendationStatus status = one(List.of(RecommendationStatus.values()));
        boolean answered = status != RecommendationStatus.AWAITING_RESPONSE;
        Map<String, @Nullable Object> known = new HashMap<>();
        known.put("reference", reference);
        known.put("evaluation", "E");
        known.put("evaluationTitle", "An evaluation");
        known.put("kind", one(List.of(EvaluationKind.values())));
        known.put("number", "1");
        known.put("text", "Do better.");
        known.put("priority", one(List.of(Priority.values())));
        known.put("unit", maybe("TRADE"));
        known.put("issuedOn", before(today));
        known.put("status", status);
        known.put("position", answered ? one(List.of(Position.values())) : null);
        known.put("reason", maybe("Others do it."));
        known.put("acceptedPart", maybe("The first"));
        known.put("implemented", chance.nextInt(4) == 0 ? "The guide of 2023" : null);
        known.put("respondedOn", answered && status != RecommendationStatus.SPLIT ? before(today) : null);
        known.put("resemblance", one(List.of(0, 79, 80, 81)));
        known.put("resembledClosedOn", maybe(before(today)));
        known.put("alignment", maybe(one(List.of(0, 49, 50, 51, 100))));
        known.put("closedOn", status == RecommendationStatus.CLOSED ? before(today) : null);
        known.put("asOf", today);
        return Rows.recommendation(known);
    }

    private ActionRow action(RecommendationRow row, String reference) {
        LocalDate today = row.asOf();
        ActionStatus status = one(List.of(ActionStatus.values()));
        boolean asked = status == ActionStatus.CLOSURE_REQUESTED || status == ActionStatus.COMPLETED;
        Map<String, @Nullable Object> known = new HashMap<>();
        known.put("reference", reference);
        known.put("recommendation", row.reference());
        known.put("evaluation", "E");
        known.put("text", one(TEXTS));
        known.put("owner", maybe(one(OWNERS)));
        known.put("unit", "TRADE");
        known.put("unitClosedOn", chance.nextInt(9) == 0 ? before(today) : null);
        known.put("plannedOn", before(today));
        known.put("originalDue", maybe(around(today)));
        known.put("due", maybe(around(today)));
        known.put("slips", chance.nextInt(3));
        known.put("slippedOn", maybe(before(today)));
        known.put("revisedAfterDue", chance.nextBoolean());
        known.put("status", status);
        known.put("percent", one(List.of(0, 25, 49, 50, 51, 100)));
        known.put("progressOn", maybe(before(today)));
        known.put("closureRequestedOn", asked ? maybe(before(today)) : null);
        known.put("returnedOn", maybe(before(today)));
        known.put("voidedOn", maybe(before(today)));
        known.put("endedOn", status.open() ? null : before(today));
        known.put("endReason", maybe("Overtaken"));
        known.put("lastNote", maybe(one(List.of("The course was cancelled.", "It was held."))));
        known.put("riskReviewOn", status.open() ? null : maybe(around(today)));
        known.put("fundingRequired", chance.nextBoolean());
        known.put("evidence", chance.nextInt(2));
        known.put("asOf", today);
        return Rows.action(known);
    }

    private LocalDate before(LocalDate today) {
        int days = DAYS[chance.nextInt(DAYS.length)] + chance.nextInt(3) - 1;
        LocalDate day = today.minusDays(Math.max(0, days));
        return chance.nextInt(10) == 0 ? today.minusMonths(one(List.of(18, 48))) : day;
    }

    private LocalDate around(LocalDate today) {
        return chance.nextInt(4) == 0
                ? today.plusDays(DAYS[chance.nextInt(DAYS.length)] + chance.nextInt(3) - 1)
                : before(today);
    }

    private <T> T one(List<T> all) {
        return all.get(chance.nextInt(all.size()));
    }

    private <T> @Nullable T maybe(T value) {
        return chance.nextInt(3) == 0 ? null : value;
    }

    /** The rows as the lines of a table: names of the columns as in the portfolio's views. */
    static Object[] line(Record row, List<String> columns) {
        Map<String, @Nullable Object> values = new HashMap<>();
        Arrays.stream(row.getClass().getRecordComponents())
                .forEach(part -> values.put(part.getName(), Facts.value(row, part.getName())));
        return columns.stream()
                .map(values::get)
                .map(value -> value instanceof Enum<?> constant ? constant.name() : value)
                .toArray();
    }
}
