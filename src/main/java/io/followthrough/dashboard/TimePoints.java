package io.followthrough.dashboard;

import io.followthrough.action.story.StoryInWords;
import io.followthrough.committee.Meeting;
import io.followthrough.committee.Voice;
import io.followthrough.dashboard.TimePoint.Subject;
import io.followthrough.portfolio.ActionRow;
import io.followthrough.portfolio.RecommendationRow;
import io.followthrough.rulebook.Explanations;
import io.followthrough.rulebook.RuleCode;
import io.followthrough.rulebook.past.ClearedFlag;
import io.followthrough.shared.Words;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts what happened to a recommendation into the points of its time line, each on its own day, from the messages under {@code timeline}. */
@Component
class TimePoints {

    private final Words words;
    private final Explanations explanations;
    private final CommitteePoints committee;

    TimePoints(Words words, Explanations explanations, CommitteePoints committee) {
        this.words = words;
        this.explanations = explanations;
        this.committee = committee;
    }

    /**
     * What is known by the day.
     *
     * @param evaluators who recommends it
     * @param silent meetings on whose agenda it stood, without a word about it in the minutes
     * @param history of which only that is told which nothing else tells
     */
    record Known(
            RecommendationRow row,
            String evaluators,
            List<Voice> committee,
            List<Meeting> silent,
            List<FlagInWords> flags,
            List<ClearedFlag> cleared,
            List<ActionOnPage> actions,
            List<RecommendationPage.ToldOf> told,
            List<Moment> history) {}

    /** The points of everything that is known. */
    List<TimePoint> of(Known known, Locale locale) {
        String reference = known.row().reference();
        return Stream.of(
                        recommendation(known, locale),
                        committee.of(known.committee(), known.silent(), locale),
                        known.actions().stream().flatMap(each -> action(each, locale)),
                        known.flags().stream().map(flag -> flag(flag, reference, locale)),
                        known.cleared().stream().flatMap(flag -> cleared(flag, reference, locale)),
                        known.told().stream().map(each -> told(each, reference, locale)),
                        known.history().stream()
                                .filter(TimeKind::toldByHistoryAlone)
                                .map(moment -> moment(moment, reference)))
                .flatMap(points -> points)
                .distinct()
                .toList();
    }

    private Stream<TimePoint> recommendation(Known known, Locale locale) {
        RecommendationRow row = known.row();
        LocalDate responded = row.respondedOn();
        LocalDate closed = row.closedOn();
        Stream<TimePoint> issued =
                Stream.of(TimePoint.of(row.issuedOn(), TimeKind.RECOMMENDATION, say("issued", Map.of(), locale))
                        .estimated(row.issuedOnEstimated())
                        .by(known.evaluators()));
        Stream<TimePoint> answered = responded == null
                ? Stream.of()
                : Stream.of(TimePoint.of(
                                responded,
                                TimeKind.RESPONSE,
                                say("responded", facts("position", row.position()), locale))
                        .estimated(row.respondedOnEstimated())
                        .saying(row.reason())
                        .by(row.unitName()));
        Stream<TimePoint> ended = closed == null
                ? Stream.of()
                : Stream.of(TimePoint.of(closed, TimeKind.VERDICT, say("closed", closing(row), locale))
                        .saying(row.endingReason()));
        return Stream.of(issued, answered, ended).flatMap(points -> points);
    }

    private static Map<String, @Nullable Object> closing(RecommendationRow row) {
        Map<String, @Nullable Object> facts = facts("ending", row.ending());
        facts.put("adoption", row.adoption());
        return facts;
    }

    private Stream<TimePoint> action(ActionOnPage shown, Locale locale) {
        ActionRow row = shown.row();
        Stream<TimePoint> planned = Stream.of(TimePoint.of(
                        row.plannedOn(), TimeKind.ACTION, say("planned", facts("due", row.originalDue()), locale))
                .saying(row.text()));
        Stream<TimePoint> reports = shown.reports().stream()
                .map(report -> TimePoint.of(
                                report.on(),
                                TimeKind.PROGRESS,
                                say("progress", facts("percent", report.percent()), locale))
                        .saying(report.text())
                        .by(report.by()));
        Stream<TimePoint> evidence = shown.evidence().stream()
                .map(piece -> TimePoint.of(piece.on(), TimeKind.PROGRESS, say("evidence", Map.of(), locale))
                        .saying(piece.text())
                        .by(piece.by()));
        Stream<TimePoint> documents = shown.documents().stream()
                .map(document -> TimePoint.of(document.on(), TimeKind.PROGRESS, say("document", Map.of(), locale))
                        .saying(document.version().title())
                        .by(document.by()));
        Stream<TimePoint> story = shown.story().stream().map(TimePoints::story);
        LocalDate endedOn = row.endedOn();
        Stream<TimePoint> ended = endedOn == null
                ? Stream.of()
                : Stream.of(
                        TimePoint.of(endedOn, TimeKind.VERDICT, say("ended", facts("status", row.status()), locale)));
        return Stream.of(planned, reports, evidence, documents, story, ended)
                .flatMap(points -> points)
                .map(point -> point.about(Subject.action(row.reference())));
    }

    private static TimePoint story(StoryInWords.Line line) {
        TimeKind kind = switch (line.about()) {
            case EXTENSION -> TimeKind.DUE_DATE;
            case HAND_OVER, EARLY_END, TRIAGE -> TimeKind.ACTION;
            case CLOSURE -> TimeKind.VERDICT;
        };
        return TimePoint.of(line.on(), kind, line.heading())
                .saying(line.text())
                .deciding(line.decisions())
                .by(line.by());
    }

    private TimePoint flag(FlagInWords shown, String recommendation, Locale locale) {
        return flag("flag", shown.flag().since(), shown.flag().title(), locale)
                .about(other(shown.flag().subject(), recommendation));
    }

    /** What still holds of the same rule may hold since the same day: that is told once. */
    private Stream<TimePoint> cleared(ClearedFlag flag, String recommendation, Locale locale) {
        String title = explanations.title(new RuleCode(flag.rule()), locale);
        return Stream.of(
                        flag("flag", flag.since(), title, locale),
                        flag("cleared", flag.clearedOn(), title, locale).saying(flag.clearedBecause()))
                .map(point -> point.about(other(flag.subject(), recommendation)));
    }

    private TimePoint flag(String key, LocalDate on, String title, Locale locale) {
        return TimePoint.of(on, TimeKind.FLAG, say(key, facts("title", title), locale));
    }

    private TimePoint told(RecommendationPage.ToldOf each, String recommendation, Locale locale) {
        LocalDate day = each.told().day();
        Map<String, @Nullable Object> facts = facts("told", each.told().outcome());
        facts.put("title", each.title());
        facts.put("name", each.told().name());
        facts.put("behalf", each.told().onBehalfOf());
        return TimePoint.of(day == null ? each.told().queuedOn() : day, TimeKind.NOTICE, say("notice", facts, locale))
                .about(other(each.told().subject(), recommendation));
    }

    private static TimePoint moment(Moment moment, String recommendation) {
        return TimePoint.of(moment.at().toLocalDate(), TimeKind.of(moment), moment.words())
                .by(moment.person())
                .about(other(moment.subject(), recommendation));
    }

    private static @Nullable Subject other(String subject, String recommendation) {
        return subject.equals(recommendation) ? null : Subject.action(subject);
    }

    private String say(String key, Map<String, ?> facts, Locale locale) {
        return words.say("timeline." + key, facts, locale);
    }

    private static Map<String, @Nullable Object> facts(String name, @Nullable Object value) {
        Map<String, @Nullable Object> facts = new HashMap<>();
        facts.put(name, value);
        return facts;
    }
}
