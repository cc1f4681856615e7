package io.followthrough.action.story;

import io.followthrough.action.story.ActionStory.Later;
import io.followthrough.action.story.ActionStory.Passed;
import io.followthrough.action.story.ActionStory.Said;
import io.followthrough.action.story.ActionStory.Sorted;
import io.followthrough.action.story.ActionStory.Stopped;
import io.followthrough.action.story.ActionStory.Voices;
import io.followthrough.people.People;
import io.followthrough.people.Units;
import io.followthrough.shared.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the story of an action into words, from the messages under {@code story}. */
@Component
public class StoryInWords {

    private final Words words;
    private final People people;
    private final Units units;

    StoryInWords(Words words, People people, Units units) {
        this.words = words;
        this.people = people;
        this.units = units;
    }

    /** What a line is about. */
    public enum About {
        EXTENSION,
        HAND_OVER,
        EARLY_END,
        TRIAGE,
        CLOSURE
    }

    /**
     * One thing that was asked, decided or judged.
     *
     * @param about what kind of thing
     * @param heading what it is
     * @param by who asked or judged, by name; missing when a document reported it
     * @param on when
     * @param text in their words; missing where they gave none
     * @param decisions what was decided about it, or who has to decide
     * @param open whether it waits for a decision
     */
    public record Line(
            About about,
            String heading,
            @Nullable String by,
            LocalDate on,
            @Nullable String text,
            List<String> decisions,
            boolean open) {}

    /** What waits for a decision first, then in the order of time. */
    public List<Line> of(ActionStory story, Locale locale) {
        List<Line> lines = new ArrayList<>();
        story.extensions().forEach(later -> lines.add(line(later, locale)));
        story.handOvers().forEach(passed -> lines.add(line(passed, locale)));
        story.earlyEnds().forEach(stopped -> lines.add(line(stopped, locale)));
        story.triages().forEach(sorted -> lines.add(line(sorted, locale)));
        story.verdicts().forEach(voices -> lines.add(line(voices, locale)));
        lines.sort(Comparator.comparing((Line line) -> !line.open()).thenComparing(Line::on));
        return lines;
    }

    private Line line(Later later, Locale locale) {
        Map<String, @Nullable Object> facts = new HashMap<>();
        facts.put("number", later.number());
        facts.put("wanted", later.wanted());
        facts.put("before", later.before());
        facts.put("missed", later.askedLate() ? later.before() : null);
        return new Line(
                About.EXTENSION,
                words.say("story.extension", facts, locale),
                people.nameOf(later.askedBy()),
                later.askedOn(),
                later.reason(),
                List.of(decision(later.decision(), later.level().name(), locale)),
                later.decision() == null);
    }

    private Line line(Passed passed, Locale locale) {
        Map<String, @Nullable Object> facts = new HashMap<>();
        facts.put("from", passed.from() == null ? null : units.nameOf(passed.from()));
        facts.put("to", units.nameOf(passed.to()));
        return new Line(
                About.HAND_OVER,
                words.say("story.hand-over", facts, locale),
                people.nameOf(passed.askedBy()),
                passed.askedOn(),
                passed.reason(),
                List.of(decision(passed.decision(), "RECEIVING_HEAD", locale)),
                passed.decision() == null);
    }

    private Line line(Stopped stopped, Locale locale) {
        Map<String, @Nullable Object> facts = new HashMap<>();
        facts.put("status", stopped.outcome());
        facts.put("endCause", stopped.cause());
        facts.put("body", stopped.body());
        facts.put("riskReviewOn", stopped.riskReviewOn());
        Said first = stopped.decision();
        boolean second = first != null && first.granted() && stopped.late();
        List<String> decisions = Stream.concat(
                        Stream.of(decision(first, stopped.level().name(), locale)),
                        second
                                ? Stream.of(decision(stopped.confirmation(), "EVALUATION_OFFICE", locale))
                                : Stream.<String>empty())
                .toList();
        return new Line(
                About.EARLY_END,
                words.say("story.early-end", facts, locale),
                people.nameOf(stopped.askedBy()),
                stopped.askedOn(),
                stopped.reason(),
                decisions,
                first == null || second && stopped.confirmation() == null);
    }

    private Line line(Sorted sorted, Locale locale) {
        Map<String, Object> facts =
                Map.of("due", sorted.due(), "rootCause", sorted.rootCause(), "decision", sorted.decision());
        return new Line(
                About.TRIAGE,
                words.say("story.triage", facts, locale),
                people.nameOf(sorted.by()),
                sorted.on(),
                sorted.reason(),
                List.of(),
                false);
    }

    /** Management's word and that of the evaluation office, side by side. */
    private Line line(Voices voices, Locale locale) {
        Map<String, @Nullable Object> facts = new HashMap<>();
        facts.put("found", voices.verdict());
        facts.put("by", voices.judgedBy() == null ? null : people.nameOf(voices.judgedBy()));
        facts.put("on", voices.judgedOn());
        facts.put("comment", voices.comment());
        facts.put("voidedOn", voices.voidedOn());
        String office = words.say(voices.verdict() == null ? "story.unjudged" : "story.judged", facts, locale);
        return new Line(
                About.CLOSURE,
                words.say("story.closure", Map.of("percent", voices.percent()), locale),
                voices.requestedBy() == null ? null : people.nameOf(voices.requestedBy()),
                voices.requestedOn(),
                null,
                List.of(office),
                voices.verdict() == null);
    }

    private String decision(@Nullable Said said, String level, Locale locale) {
        if (said == null) {
            return words.say("story.waits", Map.of("level", level), locale);
        }
        Map<String, @Nullable Object> facts = new HashMap<>();
        facts.put("by", people.nameOf(said.by()));
        facts.put("on", said.on());
        facts.put("remark", said.remark());
        return words.say(said.granted() ? "story.granted" : "story.refused", facts, locale);
    }
}
