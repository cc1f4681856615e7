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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The days on which everything happened to one made-up recommendation, from which its rows as of any day follow. */
record Story(
        String reference,
        Priority priority,
        LocalDate issued,
        @Nullable Position position,
        @Nullable LocalDate responded,
        @Nullable LocalDate closed,
        List<Act> acts) {

    private static final List<String> TEXTS =
            List.of("Train them", "Publish it", "RAS", "n/a", "Keine", "-", "No action");
    private static final List<String> OWNERS = List.of("staff", "Project team", "nobody", "N/A", "");

    /** One action: what was promised and what became of it. */
    record Act(
            String reference,
            String text,
            @Nullable String owner,
            LocalDate planned,
            @Nullable LocalDate due,
            List<LocalDate> reports,
            @Nullable LocalDate requested,
            @Nullable LocalDate ended,
            ActionStatus endedAs,
            int evidence) {

        ActionRow asOf(LocalDate day, String recommendation) {
            List<LocalDate> reported =
                    reports.stream().filter(on -> !on.isAfter(day)).toList();
            boolean over = happened(ended, day);
            boolean asked = happened(requested, day);
            LocalDate lastReport = reported.isEmpty() ? null : reported.get(reported.size() - 1);
            ActionStatus working = reported.isEmpty() ? ActionStatus.PLANNED : ActionStatus.IN_PROGRESS;
            Map<String, @Nullable Object> known = new HashMap<>();
            known.put("reference", reference);
            known.put("recommendation", recommendation);
            known.put("evaluation", "E");
            known.put("text", text);
            known.put("owner", owner);
            known.put("unit", "TRADE");
            known.put("plannedOn", planned);
            known.put("originalDue", due);
            known.put("due", due);
            known.put("status", over ? endedAs : asked ? ActionStatus.CLOSURE_REQUESTED : working);
            known.put("progressOn", lastReport);
            known.put("closureRequestedOn", asked ? requested : null);
            known.put("endedOn", over ? ended : null);
            known.put("evidence", over ? evidence : 0);
            known.put("asOf", day);
            return Rows.action(known);
        }
    }

    static Story random(Random chance, int number) {
        String reference = "E/" + number;
        LocalDate issued = LocalDate.of(2023, 12, 1).plusDays(chance.nextInt(400));
        Position position = chance.nextInt(4) == 0 ? null : Position.values()[chance.nextInt(3)];
        LocalDate responded = position == null ? null : issued.plusDays(chance.nextInt(80) - 5);
        boolean accepted = position != null && position.accepted();
        int actions = accepted ? chance.nextInt(4) : 0;
        LocalDate closed = responded != null && chance.nextInt(4) == 0 ? responded.plusDays(chance.nextInt(400)) : null;
        return new Story(
                reference,
                Priority.values()[chance.nextInt(3)],
                issued,
                position,
                responded,
                closed,
                IntStream.rangeClosed(1, actions)
                        .mapToObj(act -> act(chance, reference + "/A" + act, issued))
                        .toList());
    }

    private static Act act(Random chance, String reference, LocalDate issued) {
        LocalDate planned = issued.plusDays(chance.nextInt(120));
        List<LocalDate> reports = new ArrayList<>();
        LocalDate day = planned;
        while (chance.nextBoolean()) {
            day = day.plusDays(chance.nextInt(200));
            reports.add(day);
        }
        LocalDate requested = chance.nextInt(3) == 0 ? day.plusDays(chance.nextInt(100)) : null;
        LocalDate ended = requested != null && chance.nextBoolean() ? requested.plusDays(chance.nextInt(40)) : null;
        List<ActionStatus> ends =
                List.of(ActionStatus.COMPLETED, ActionStatus.NOT_IMPLEMENTED, ActionStatus.HANDED_OVER);
        return new Act(
                reference,
                TEXTS.get(chance.nextInt(TEXTS.size())),
                chance.nextInt(4) == 0 ? null : OWNERS.get(chance.nextInt(OWNERS.size())),
                planned,
                chance.nextInt(4) == 0 ? null : planned.plusDays(chance.nextInt(300) - 10),
                reports,
                requested,
                ended,
                ends.get(chance.nextInt(ends.size())),
                chance.nextInt(2));
    }

    /** The recommendation as of a day; nothing before it was issued. */
    List<RecommendationRow> recommendation(LocalDate day) {
        if (issued.isAfter(day)) {
            return List.of();
        }
        boolean answered = happened(responded, day);
        boolean over = happened(closed, day);
        RecommendationStatus open = answered ? RecommendationStatus.RESPONDED : RecommendationStatus.AWAITING_RESPONSE;
        Map<String, @Nullable Object> known = new HashMap<>();
        known.put("reference", reference);
        known.put("evaluation", "E");
        known.put("evaluationTitle", "An evaluation");
        known.put("kind", EvaluationKind.EXTERNAL);
        known.put("number", "1");
        known.put("text", "Do better.");
        known.put("priority", priority);
        known.put("unit", "TRADE");
        known.put("unitName", "Trade Promotion");
        known.put("issuedOn", issued);
        known.put("status", over ? RecommendationStatus.CLOSED : open);
        known.put("position", answered ? position : null);
        known.put("respondedOn", answered ? responded : null);
        known.put("closedOn", over ? closed : null);
        known.put("asOf", day);
        return List.of(Rows.recommendation(known));
    }

    /** Its actions that were promised by that day. */
    List<ActionRow> actions(LocalDate day) {
        return acts.stream()
                .filter(act -> !act.planned.isAfter(day))
                .map(act -> act.asOf(day, reference))
                .toList();
    }

    private static boolean happened(@Nullable LocalDate when, LocalDate day) {
        return when != null && !when.isAfter(day);
    }
}
