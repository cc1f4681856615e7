package io.followthrough.rulebook;

import static io.followthrough.action.ActionStatus.CLOSURE_REQUESTED;
import static io.followthrough.action.ActionStatus.COMPLETED;
import static io.followthrough.action.ActionStatus.IN_PROGRESS;
import static io.followthrough.action.ActionStatus.NO_LONGER_APPLICABLE;
import static io.followthrough.action.ActionStatus.PLANNED;
import static io.followthrough.evaluation.Priority.HIGH;
import static io.followthrough.evaluation.Priority.MEDIUM;
import static io.followthrough.evaluation.RecommendationStatus.AWAITING_RESPONSE;
import static io.followthrough.evaluation.RecommendationStatus.RESPONDED;
import static io.followthrough.evaluation.RecommendationStatus.SPLIT;
import static io.followthrough.response.Position.DISAGREE;
import static io.followthrough.response.Position.PARTIALLY_AGREE;
import static java.time.temporal.ChronoUnit.DAYS;

import io.followthrough.portfolio.ActionRow;
import io.followthrough.portfolio.RecommendationRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the rest of the catalogue ought to say, worked out a second time in plain Java with the numbers written out. */
class CatalogueOracle {

    private final RecommendationRow row;
    private final LocalDate day;
    private final Set<String> flags = new TreeSet<>();

    private CatalogueOracle(RecommendationRow row, LocalDate day) {
        this.row = row;
        this.day = day;
    }

    /** Each expected flag as {@code RULE subject}. */
    static Set<String> flags(RecommendationRow row, List<ActionRow> actions, LocalDate day) {
        CatalogueOracle oracle = new CatalogueOracle(row, day);
        oracle.recommendation();
        oracle.end(actions);
        actions.forEach(oracle::action);
        return oracle.flags;
    }

    private void recommendation() {
        boolean open = row.status() == AWAITING_RESPONSE || row.status() == RESPONDED;
        boolean responded = row.respondedOn() != null;
        boolean half = row.position() == PARTIALLY_AGREE && responded;
        boolean against = row.position() == DISAGREE && responded;
        flag("NO_LEAD_UNIT", row.status() == AWAITING_RESPONSE && row.unit() == null && since(row.issuedOn()) > 5);
        flag("REASON_MISSING", (half || against) && row.reason() == null && row.status() != SPLIT);
        flag("PARTIAL_SCOPE_MISSING", open && half && row.acceptedPart() == null);
        flag("DISAGREEMENT_OF_HIGH_PRIORITY", open && against && row.priority() == HIGH);
        flag("RECURRENCE", open && row.resembledClosedOn() != null && row.resemblance() >= 80);
        flag("LONG_OUTSTANDING", open && !row.issuedOn().plusMonths(18).isAfter(day));
        flag("HORIZON_REACHED", open && !row.issuedOn().plusMonths(48).isAfter(day));
    }

    private void end(List<ActionRow> actions) {
        boolean accepted = row.status() == RESPONDED && row.position() != null && row.position() != DISAGREE;
        long completed =
                actions.stream().filter(action -> action.status() == COMPLETED).count();
        long open = actions.stream()
                .filter(action ->
                        Set.of(PLANNED, IN_PROGRESS, CLOSURE_REQUESTED).contains(action.status()))
                .count();
        flag("RECOMMENDATION_CLOSABLE", accepted && completed > 0 && open == 0);
        Integer alignment = row.alignment();
        flag("PLAN_WEAK_ALIGNMENT", row.closedOn() != null && alignment != null && alignment < 50);
    }

    private void flag(String rule, boolean raised) {
        if (raised) {
            flags.add(rule + " " + row.reference());
        }
    }

    private void action(ActionRow action) {
        Set<String> said = new TreeSet<>();
        boolean open = row.status() == AWAITING_RESPONSE || row.status() == RESPONDED;
        boolean working = action.status() == PLANNED || action.status() == IN_PROGRESS;
        if (open && action.originalDue() != null && action.originalDue().isBefore(action.plannedOn())) {
            said.add("ACTION_RETROACTIVE");
        }
        if (row.closedOn() != null && (working || action.status() == CLOSURE_REQUESTED)) {
            said.add("CLOSED_WITH_OPEN_ACTION");
        }
        if (action.riskReviewOn() != null && !action.riskReviewOn().isAfter(day)) {
            said.add("RISK_REVIEW_DUE");
        }
        if (working) {
            promised(action, open, said);
            late(action, said);
        } else {
            ending(action, said);
        }
        said.forEach(rule -> flags.add(rule + " " + action.reference()));
    }

    private void promised(ActionRow action, boolean open, Set<String> said) {
        int farthest = row.priority() == HIGH ? 180 : row.priority() == MEDIUM ? 365 : 730;
        add(said, "ACTION_FAR_OFF", between(action.plannedOn(), action.originalDue()) > farthest);
        String owner = action.owner() == null ? "" : action.owner();
        add(
                said,
                "ACTION_WITH_SEVERAL_OWNERS",
                owner.contains(";") || owner.contains(" / ") || owner.contains(" and "));
        add(said, "ACTION_NEEDS_FUNDING", action.fundingRequired());
        add(said, "ACTION_REPEATS_RECOMMENDATION", open && action.text().equals(row.text()));
        add(said, "ORPHANED", action.unitClosedOn() != null);
        add(said, "CLOSURE_NOT_CONVINCING", action.returnedOn() != null);
        boolean put = action.slippedOn() != null;
        add(said, "ACTION_SLIPPED", put && between(action.originalDue(), action.due()) > 365);
        add(said, "ACTION_REVISED_AFTER_DUE", put && action.revisedAfterDue());
        LocalDate report = action.progressOn();
        LocalDate heard = report == null || report.isBefore(action.plannedOn()) ? action.plannedOn() : report;
        long left = (row.priority() == HIGH ? 90 : 180) - since(heard);
        add(said, "REPORT_DUE_SOON", left >= 0 && left <= 15);
    }

    private void late(ActionRow action, Set<String> said) {
        if (action.due() == null) {
            return;
        }
        long late = since(action.due());
        boolean high = row.priority() == HIGH;
        LocalDate first = action.originalDue();
        add(said, "ACTION_OVERDUE_ORIGINAL", late <= 0 && first != null && since(first) > 0);
        add(said, "ACTION_FAR_BEHIND", late > 0 && action.percent() < 50);
        if (high && late > 365) {
            said.add("OVERDUE_FOR_DIRECTOR");
        } else if (late > (high ? 90 : 180)) {
            said.add("OVERDUE_FOR_COMMITTEE");
        } else if (late > 60) {
            said.add("OVERDUE_FOR_MANAGEMENT");
        } else if (late > (high ? 7 : 15)) {
            said.add("OVERDUE_FOR_HEAD");
        }
    }

    private void ending(ActionRow action, Set<String> said) {
        LocalDate asked = action.closureRequestedOn();
        if (action.status() == CLOSURE_REQUESTED && asked != null) {
            add(said, "VERIFICATION_LATE", since(asked) > 30);
            add(said, "EVIDENCE_MISSING", action.evidence() == 0);
            LocalDate voided = action.voidedOn();
            add(said, "VERIFICATION_VOID", voided != null && !voided.isBefore(asked));
        }
        boolean ended = action.endedOn() != null;
        add(
                said,
                "ENDED_WITHOUT_REASON",
                ended && action.status() == NO_LONGER_APPLICABLE && action.endReason() == null);
        String note = action.lastNote();
        add(
                said,
                "COMPLETED_BUT_GIVEN_UP",
                ended && action.status() == COMPLETED && note != null && note.contains("cancelled"));
    }

    private static void add(Set<String> said, String rule, boolean raised) {
        if (raised) {
            said.add(rule);
        }
    }

    private long since(LocalDate then) {
        return DAYS.between(then, day);
    }

    private static long between(@Nullable LocalDate first, @Nullable LocalDate second) {
        return first == null || second == null ? 0 : DAYS.between(first, second);
    }
}
