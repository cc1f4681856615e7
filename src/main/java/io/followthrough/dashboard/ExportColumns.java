package io.followthrough.dashboard;

import static io.followthrough.report.Column.inWords;
import static io.followthrough.report.Column.of;

import io.followthrough.notice.ledger.LedgerLine;
import io.followthrough.portfolio.ActionRow;
import io.followthrough.portfolio.RecommendationRow;
import io.followthrough.report.Column;
import io.followthrough.rulebook.ExplainedFlag;
import io.followthrough.shared.Refused;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What stands in each line of the lists that people take away; the title of a column is the message {@code export.} and its name. */
final class ExportColumns {

    /** What a page shows in one column stands in two. */
    private static final Map<String, String> PAIRS = Map.of("evaluation", "evaluationTitle", "unit", "unitName");

    static final List<Column<RecommendationRow>> RECOMMENDATIONS = List.of(
            of("reference", RecommendationRow::reference),
            of("evaluation", RecommendationRow::evaluation),
            of("evaluationTitle", RecommendationRow::evaluationTitle),
            inWords("kind", "evaluation-kind", RecommendationRow::kind),
            of("number", RecommendationRow::number),
            of("text", RecommendationRow::text),
            inWords("priority", "priority", RecommendationRow::priority),
            of("unit", RecommendationRow::unit),
            of("unitName", RecommendationRow::unitName),
            of("issuedOn", RecommendationRow::issuedOn),
            inWords("status", "recommendation-status", RecommendationRow::status),
            inWords("position", "position", RecommendationRow::position),
            of("reason", RecommendationRow::reason),
            of("acceptedPart", RecommendationRow::acceptedPart),
            of("implemented", RecommendationRow::implemented),
            of("respondedOn", RecommendationRow::respondedOn),
            of("closedOn", RecommendationRow::closedOn),
            inWords("ending", "ending", RecommendationRow::ending),
            inWords("adoption", "adoption", RecommendationRow::adoption),
            of("parent", RecommendationRow::parent),
            of("successor", RecommendationRow::successor),
            of("endingReason", RecommendationRow::endingReason),
            of("asOf", RecommendationRow::asOf));

    static final List<Column<ActionRow>> ACTIONS = List.of(
            of("reference", ActionRow::reference),
            of("recommendation", ActionRow::recommendation),
            of("evaluation", ActionRow::evaluation),
            of("text", ActionRow::text),
            of("owner", ActionRow::owner),
            of("unit", ActionRow::unit),
            of("plannedOn", ActionRow::plannedOn),
            of("originalDue", ActionRow::originalDue),
            of("due", ActionRow::due),
            of("dueRaw", ActionRow::dueRaw),
            of("slips", ActionRow::slips),
            inWords("status", "action-status", ActionRow::status),
            of("percent", ActionRow::percent),
            of("progressOn", ActionRow::progressOn),
            of("closureRequestedOn", ActionRow::closureRequestedOn),
            of("endedOn", ActionRow::endedOn),
            of("endReason", ActionRow::endReason),
            of("evidence", ActionRow::evidence),
            of("daysOverdue", ActionRow::daysOverdue),
            of("asOf", ActionRow::asOf));

    static final List<Column<EvaluationLine>> EVALUATIONS = List.of(
            of("reference", line -> line.evaluation().reference()),
            of("title", line -> line.evaluation().title()),
            inWords("kind", "evaluation-kind", line -> line.evaluation().kind()),
            of("institution", line -> line.evaluation().institution()),
            of("issuedOn", line -> line.evaluation().issuedOn()),
            of("recommendationsCounted", EvaluationLine::count),
            of("open", EvaluationLine::open));

    static final List<Column<ExplainedFlag>> FLAGS = List.of(
            of("subject", ExplainedFlag::subject),
            of("rule", flag -> flag.rule().name()),
            of("title", ExplainedFlag::title),
            inWords("severity", "severity", ExplainedFlag::severity),
            of("since", ExplainedFlag::since),
            of("explanation", ExplainedFlag::explanation),
            of("remedy", ExplainedFlag::remedy),
            of("policy", flag -> flag.policy().toString()));

    static final List<Column<LedgerLine>> LEDGER = List.of(
            of("queuedOn", LedgerLine::queuedOn),
            of("recipient", LedgerLine::recipient),
            of("onBehalfOf", LedgerLine::onBehalfOf),
            of("subject", LedgerLine::subject),
            of("rule", LedgerLine::rule),
            of("step", LedgerLine::step),
            of("reachedOn", LedgerLine::reachedOn),
            of("audience", LedgerLine::audience),
            of("loud", LedgerLine::loud),
            inWords("outcome", "told", LedgerLine::outcome),
            of("because", LedgerLine::because),
            of("day", LedgerLine::day),
            of("sentAt", LedgerLine::sentAt),
            of("policy", LedgerLine::policy),
            of("facts", LedgerLine::facts));

    /**
     * Those that a page shows under some names, and what belongs to them; all where none is named.
     *
     * @param all what can be taken away
     * @param shown what the page has to choose from, of which some stand on pages only
     * @throws Refused for a name that is neither
     */
    static <T> List<Column<T>> named(List<Column<T>> all, Columns shown, @Nullable List<String> named) {
        if (named == null || named.isEmpty()) {
            return all;
        }
        Set<String> known = new TreeSet<>(shown.names());
        all.forEach(column -> known.add(column.name()));
        Set<String> wanted = new HashSet<>(List.of("reference"));
        for (String name : named) {
            if (!known.contains(name)) {
                throw Refused.because(
                        "columns", "There is no column \"%s\". Use some of %s.", name, String.join(", ", known));
            }
            wanted.add(name);
            wanted.add(PAIRS.getOrDefault(name, name));
        }
        return all.stream().filter(column -> wanted.contains(column.name())).toList();
    }

    private ExportColumns() {}
}
