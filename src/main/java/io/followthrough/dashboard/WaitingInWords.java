package io.followthrough.dashboard;

import static java.util.stream.Collectors.toMap;

import io.followthrough.committee.Meeting;
import io.followthrough.committee.Meetings;
import io.followthrough.evaluation.Evaluation;
import io.followthrough.evaluation.Evaluations;
import io.followthrough.portfolio.ActionQuery;
import io.followthrough.portfolio.ActionRow;
import io.followthrough.portfolio.Paging;
import io.followthrough.portfolio.Portfolio;
import io.followthrough.portfolio.PortfolioQuery;
import io.followthrough.portfolio.RecommendationRow;
import io.followthrough.workflow.place.WaitingPoint;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says of a page of things that wait at a step what they are about, and whose turn it is. */
@Component
class WaitingInWords {

    private final Portfolio portfolio;
    private final Evaluations evaluations;
    private final Meetings meetings;
    private final Turns turns;

    WaitingInWords(Portfolio portfolio, Evaluations evaluations, Meetings meetings, Turns turns) {
        this.portfolio = portfolio;
        this.evaluations = evaluations;
        this.meetings = meetings;
        this.turns = turns;
    }

    private record Subject(String text, @Nullable String unit) {

        static final Subject UNKNOWN = new Subject("", null);
    }

    /** One line for each, in the same order. */
    List<WaitingLine> of(List<WaitingPoint> points, LocalDate today, Locale locale) {
        if (points.isEmpty()) {
            return List.of();
        }
        Set<String> references = points.stream().map(WaitingPoint::reference).collect(Collectors.toSet());
        Map<String, Subject> subjects =
                subjects(references, new Reference(points.get(0).reference()), today);
        Map<String, String> who = turns.at(points.get(0).element(), references, locale);
        return points.stream()
                .map(point -> {
                    Subject subject = subjects.getOrDefault(point.reference(), Subject.UNKNOWN);
                    return new WaitingLine(
                            point.reference(),
                            subject.text(),
                            subject.unit(),
                            who.get(point.reference()),
                            point.since(),
                            point.days(today),
                            point.due(),
                            point.overdue(today));
                })
                .toList();
    }

    /** What waits at one step is all of the same kind as the first. */
    private Map<String, Subject> subjects(Set<String> references, Reference first, LocalDate today) {
        Paging all = new Paging(0, references.size(), null);
        return switch (first.depth()) {
            case 1 -> first.meeting() ? meetings(references) : evaluations(references);
            case 2 ->
                portfolio
                        .recommendations(new PortfolioQuery(null, null, null, Set.of(), null, references, all), today)
                        .items()
                        .stream()
                        .collect(toMap(RecommendationRow::reference, row -> new Subject(row.text(), row.unitName())));
            default ->
                portfolio
                        .actions(new ActionQuery(null, null, null, null, Set.of(), null, references, all), today)
                        .items()
                        .stream()
                        .collect(toMap(ActionRow::reference, row -> new Subject(row.text(), row.unit())));
        };
    }

    private Map<String, Subject> meetings(Set<String> references) {
        return meetings.findAllById(references).stream()
                .collect(toMap(Meeting::reference, meeting -> new Subject(meeting.title(), null)));
    }

    private Map<String, Subject> evaluations(Set<String> references) {
        return evaluations.findAllById(references).stream()
                .collect(toMap(Evaluation::reference, evaluation -> new Subject(evaluation.title(), null)));
    }
}
