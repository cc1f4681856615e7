package io.followthrough.rulebook;

import static io.followthrough.action.ActionStatus.COMPLETED;
import static io.followthrough.action.ActionStatus.IN_PROGRESS;
import static io.followthrough.action.ActionStatus.PLANNED;
import static io.followthrough.evaluation.Priority.HIGH;
import static io.followthrough.evaluation.RecommendationStatus.AWAITING_RESPONSE;
import static io.followthrough.evaluation.RecommendationStatus.CLOSED;
import static io.followthrough.evaluation.RecommendationStatus.SPLIT;
import static io.followthrough.response.Position.DISAGREE;
import static java.time.temporal.ChronoUnit.DAYS;

import io.followthrough.portfolio.ActionRow;
import io.followthrough.portfolio.RecommendationRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the rules ought to say, worked out a second time in plain Java with the numbers written out. */
class Oracle {

    private static final Set<String> NOTHING = Set.of("RAS", "n/a", "Keine", "-", "No action");
    private static final Set<String> NOBODY = Set.of("nobody", "N/A", "");

    private Oracle() {}

    /** Each expected flag as {@code RULE subject}. */
    static Set<String> flags(RecommendationRow row, List<ActionRow> actions, LocalDate day) {
        Set<String> flags = new TreeSet<>();
        long age = DAYS.between(row.issuedOn(), day);
        if (row.status() == AWAITING_RESPONSE && age > 42) {
            flags.add("RESPONSE_OVERDUE " + row.reference());
        } else if (row.status() == AWAITING_RESPONSE && age >= 28) {
            flags.add("RESPONSE_DUE_SOON " + row.reference());
        }
        if (row.respondedOn() != null && row.position() != DISAGREE && open(row) && row.implemented() == null) {
            boolean real = actions.stream().anyMatch(action -> !NOTHING.contains(action.text()) && !isNobody(action));
            int patience = row.priority() == HIGH ? 0 : 30;
            if (!real && DAYS.between(row.respondedOn(), day) > patience) {
                flags.add("UNADDRESSED " + row.reference());
            }
        }
        actions.forEach(action -> flags.addAll(flags(row, action, day)));
        return flags;
    }

    private static Set<String> flags(RecommendationRow row, ActionRow action, LocalDate day) {
        Set<String> flags = new TreeSet<>();
        if (action.status() == COMPLETED && action.evidence() == 0 && action.endedOn() != null) {
            flags.add("CLOSED_WITHOUT_EVIDENCE " + action.reference());
        }
        if (action.status() != PLANNED && action.status() != IN_PROGRESS) {
            return flags;
        }
        boolean real = !NOTHING.contains(action.text());
        if (real && open(row) && (action.owner() == null || isNobody(action))) {
            flags.add("ACTION_WITHOUT_OWNER " + action.reference());
        }
        if (action.due() == null) {
            if (real && open(row)) {
                flags.add("ACTION_WITHOUT_DATE " + action.reference());
            }
        } else if (day.isAfter(action.due())) {
            flags.add("ACTION_OVERDUE " + action.reference());
        } else if (!day.isBefore(action.due().minusDays(30))) {
            flags.add("ACTION_DUE_SOON " + action.reference());
        }
        LocalDate report = action.progressOn();
        LocalDate heard = report == null || report.isBefore(action.plannedOn()) ? action.plannedOn() : report;
        if (DAYS.between(heard, day) > (row.priority() == HIGH ? 90 : 180)) {
            flags.add("ACTION_STALLED " + action.reference());
        }
        return flags;
    }

    private static boolean open(RecommendationRow row) {
        return row.status() != CLOSED && row.status() != SPLIT;
    }

    private static boolean isNobody(ActionRow action) {
        return action.owner() != null && NOBODY.contains(action.owner());
    }
}
