package io.followthrough.dashboard;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.followthrough.action.FollowUpActions;
import io.followthrough.action.story.ActionStories;
import io.followthrough.committee.Voice;
import io.followthrough.committee.Voices;
import io.followthrough.portfolio.ActionRow;
import io.followthrough.portfolio.Portfolio;
import io.followthrough.portfolio.RecommendationRow;
import io.followthrough.response.ManagementResponses;
import io.followthrough.rulebook.ExplainedFlag;
import io.followthrough.rulebook.Explanations;
import io.followthrough.rulebook.Flag;
import io.followthrough.rulebook.Rulebook;
import io.followthrough.workflow.ProcessPosition;
import io.followthrough.workflow.ProcessPositions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts together what scripts read about recommendations and actions. */
@Component
class Answers {

    private final Portfolio portfolio;
    private final Rulebook rulebook;
    private final Explanations explanations;
    private final Voices voices;
    private final ManagementResponses responses;
    private final ProcessPositions positions;
    private final FollowUpActions actions;
    private final ActionStories stories;
    private final Documents documents;
    private final Clock clock;

    Answers(
            Portfolio portfolio,
            Rulebook rulebook,
            Explanations explanations,
            Voices voices,
            ManagementResponses responses,
            ProcessPositions positions,
            FollowUpActions actions,
            ActionStories stories,
            Documents documents,
            Clock clock) {
        this.portfolio = portfolio;
        this.rulebook = rulebook;
        this.explanations = explanations;
        this.voices = voices;
        this.responses = responses;
        this.positions = positions;
        this.actions = actions;
        this.stories = stories;
        this.documents = documents;
        this.clock = clock;
    }

    /** One answer for each row, in the same order. */
    List<RecommendationAnswer> ofRecommendations(List<RecommendationRow> rows, LocalDate day, Locale locale) {
        List<String> references =
                rows.stream().map(RecommendationRow::reference).toList();
        List<ActionRow> actions = portfolio.actionsOf(references, day);
        Known known = new Known(
                Flags.of(rulebook.judge(rows, actions)),
                steps(Stream.concat(references.stream(), actions.stream().map(ActionRow::reference)), day));
        Map<String, Answered> answered = Answered.of(responses, references, day);
        Map<String, List<Voice>> committee = voices.about(references, day);
        Map<String, List<ActionRow>> byRecommendation = actions.stream().collect(groupingBy(ActionRow::recommendation));
        Map<String, Parts> parts = Parts.of(portfolio, rows, day);
        return rows.stream()
                .map(row -> new RecommendationAnswer(
                        row,
                        answered.getOrDefault(row.reference(), Answered.NOTHING),
                        byRecommendation.getOrDefault(row.reference(), List.of()).stream()
                                .map(action -> answer(action, known, locale))
                                .toList(),
                        explained(known.flags().of(row.reference()), locale),
                        committee.getOrDefault(row.reference(), List.of()),
                        parts.getOrDefault(row.reference(), Parts.NONE),
                        RecommendationAnswer.Score.of(row.score()),
                        known.steps().get(row.reference())))
                .toList();
    }

    /** One answer for each row, in the same order. */
    List<ActionAnswer> ofActions(List<ActionRow> rows, LocalDate day, Locale locale) {
        Set<String> references = rows.stream().map(ActionRow::recommendation).collect(toSet());
        List<RecommendationRow> recommendations = portfolio.recommendations(references, day);
        Known known = new Known(
                Flags.of(rulebook.judge(recommendations, portfolio.actionsOf(references, day))),
                steps(rows.stream().map(ActionRow::reference), day));
        return rows.stream().map(row -> answer(row, known, locale)).toList();
    }

    /** One action with everything that was asked for it and decided. */
    ActionInFull inFull(ActionRow row, LocalDate day, Locale locale) {
        return new ActionInFull(
                ofActions(List.of(row), day, locale).get(0),
                stories.of(actions.require(row.reference()), day),
                documents.of(row.reference(), day).stream()
                        .map(DocumentAnswer::of)
                        .toList());
    }

    private ActionAnswer answer(ActionRow row, Known known, Locale locale) {
        return new ActionAnswer(
                row,
                explained(known.flags().ofAction(row.reference()), locale),
                known.steps().get(row.reference()));
    }

    private List<ExplainedFlag> explained(List<Flag> flags, Locale locale) {
        return flags.stream().map(flag -> explanations.explained(flag, locale)).toList();
    }

    /** Processes stand where they stand now; nothing is said of the past. */
    private Map<String, ProcessPosition> steps(Stream<String> references, LocalDate day) {
        return day.isBefore(LocalDate.now(clock))
                ? Map.of()
                : positions.of(references.toList()).stream()
                        .collect(toMap(ProcessPosition::reference, Function.identity(), (first, other) -> first));
    }

    /** What is known of several rows at once. */
    private record Known(Flags flags, Map<String, ProcessPosition> steps) {}
}
