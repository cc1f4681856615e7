package io.followthrough.report;

import io.followthrough.action.ending.EarlyEnd;
import io.followthrough.committee.Meeting;
import io.followthrough.portfolio.ActionRow;
import io.followthrough.portfolio.RecommendationRow;
import io.followthrough.rulebook.RuleCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What a meeting has to know, gathered while the portfolio is read once; only what is shown is held. */
class Pack {

    private final LocalDate since;
    private final LocalDate day;
    private final Set<String> agenda;
    private final Set<String> proposedToEnd;

    final Map<String, RecommendationRow> named = new TreeMap<>();
    final List<RecommendationRow> discussed = new ArrayList<>();
    final List<RecommendationRow> issued = new ArrayList<>();
    final List<RecommendationRow> unanswered = new ArrayList<>();
    final List<RecommendationRow> disagreements = new ArrayList<>();
    final List<ActionRow> late = new ArrayList<>();
    final List<ActionRow> slipped = new ArrayList<>();
    final Map<String, ActionRow> ending = new TreeMap<>();

    private final Set<String> before = new HashSet<>();
    private final Set<String> lateResponses;

    Pack(
            LocalDate since,
            Meeting meeting,
            Optional<Meeting> last,
            List<EarlyEnd> proposals,
            Set<String> lateResponses) {
        this.since = since;
        this.day = meeting.takesPlaceOn();
        this.agenda = Set.copyOf(
                meeting.agenda().stream().map(item -> item.recommendation()).toList());
        this.proposedToEnd = Set.copyOf(proposals.stream().map(EarlyEnd::action).toList());
        this.lateResponses = lateResponses;
        last.ifPresent(held -> held.minutes().forEach(minute -> before.add(minute.recommendation())));
    }

    void add(RecommendationRow row) {
        if (before.contains(row.reference())) {
            named.put(row.reference(), row);
        }
        if (agenda.contains(row.reference())) {
            discussed.add(row);
        }
        if (row.issuedOn().isAfter(since) && !row.issuedOn().isAfter(day)) {
            issued.add(row);
        }
        if (row.awaitingResponse() && lateResponses.contains(row.reference())) {
            unanswered.add(row);
        }
        if (row.disagreed() && row.open()) {
            disagreements.add(row);
        }
    }

    void add(ActionRow row) {
        if (row.daysOverdue() > 0) {
            late.add(row);
        }
        LocalDate slippedOn = row.slippedOn();
        if (slippedOn != null && slippedOn.isAfter(since)) {
            slipped.add(row);
        }
        if (proposedToEnd.contains(row.reference()) && row.open()) {
            ending.put(row.reference(), row);
        }
    }

    /** Which rule says that a response is late. */
    static final RuleCode LATE_RESPONSE = RuleCode.RESPONSE_OVERDUE;
}
