package io.followthrough.report;

import io.followthrough.action.ending.EarlyEnd;
import io.followthrough.committee.Meeting;
import io.followthrough.committee.Voice;
import io.followthrough.people.People;
import io.followthrough.portfolio.ActionRow;
import io.followthrough.portfolio.RecommendationRow;
import io.followthrough.report.Paper.Head;
import io.followthrough.report.Paper.Section;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The tables of a committee pack. */
@Component
class PackTables {

    private static final String NOTHING = "–";

    private final People people;
    private final MessageSource messages;

    PackTables(People people, MessageSource messages) {
        this.people = people;
        this.messages = messages;
    }

    Section lastTime(Optional<Meeting> last, Pack pack, Locale locale) {
        List<Voice> said = last.map(Meeting::said).orElse(List.of());
        return section(
                "last",
                locale,
                List.of(head("reference", 22), head("said", 30), head("words", 80), head("stands", 30)),
                said.stream().map(voice -> lastTime(voice, pack, locale)).toList());
    }

    private List<String> lastTime(Voice voice, Pack pack, Locale locale) {
        RecommendationRow now = pack.named.get(voice.recommendation());
        return List.of(
                voice.recommendation(),
                voice.stance() == null ? say("pack.decision", locale) : say("stance." + voice.stance(), locale),
                voice.text(),
                now == null ? NOTHING : say("recommendation-status." + now.status(), locale));
    }

    Section recommendations(String name, List<RecommendationRow> rows, Locale locale) {
        return section(
                name,
                locale,
                List.of(
                        head("reference", 22),
                        head("text", 80),
                        head("priority", 15),
                        head("unit", 25),
                        head("issued", 18),
                        head("position", 20)),
                rows.stream()
                        .map(row -> List.of(
                                row.reference(),
                                row.text(),
                                say("priority." + row.priority(), locale),
                                filled(row.unitName()),
                                row.issuedOn().toString(),
                                position(row, locale)))
                        .toList());
    }

    Section answers(String name, List<RecommendationRow> rows, Locale locale) {
        return section(
                name,
                locale,
                List.of(
                        head("reference", 22),
                        head("text", 60),
                        head("priority", 15),
                        head("unit", 25),
                        head("position", 20),
                        head("reason", 50)),
                rows.stream()
                        .map(row -> List.of(
                                row.reference(),
                                row.text(),
                                say("priority." + row.priority(), locale),
                                filled(row.unitName()),
                                position(row, locale),
                                filled(row.reason())))
                        .toList());
    }

    Section actions(String name, List<ActionRow> rows, Locale locale) {
        return section(
                name,
                locale,
                List.of(
                        head("reference", 26),
                        head("action", 70),
                        head("responsible", 30),
                        head("original-due", 18),
                        head("due", 18),
                        head("slips", 17),
                        head("days-late", 12),
                        head("percent", 12)),
                rows.stream()
                        .map(row -> List.of(
                                row.reference(),
                                row.text(),
                                responsible(row),
                                filled(row.originalDue()),
                                filled(row.due()),
                                Integer.toString(row.slips()),
                                Long.toString(row.daysOverdue()),
                                row.percent() + " %"))
                        .toList());
    }

    Section ending(List<EarlyEnd> proposals, Pack pack, Locale locale) {
        return section(
                "ending",
                locale,
                List.of(
                        head("reference", 26),
                        head("action", 60),
                        head("responsible", 30),
                        head("due", 18),
                        head("outcome", 25),
                        head("reason", 50)),
                proposals.stream()
                        .filter(proposed -> pack.ending.containsKey(proposed.action()))
                        .map(proposed ->
                                proposed(proposed, Objects.requireNonNull(pack.ending.get(proposed.action())), locale))
                        .toList());
    }

    private List<String> proposed(EarlyEnd proposed, ActionRow row, Locale locale) {
        return List.of(
                row.reference(),
                row.text(),
                responsible(row),
                filled(row.due()),
                say("action-status." + proposed.proposal().outcome().status(), locale),
                proposed.proposal().reason().text());
    }

    private Section section(String name, Locale locale, List<Head> heads, List<List<String>> rows) {
        return new Section(
                say("pack." + name, locale),
                say("pack.none", locale),
                heads.stream()
                        .map(head -> new Head(say("pack.column." + head.name(), locale), head.share()))
                        .toList(),
                rows);
    }

    private static Head head(String name, int share) {
        return new Head(name, share);
    }

    private String position(RecommendationRow row, Locale locale) {
        return say("position." + (row.position() == null ? "none" : row.position()), locale);
    }

    private String responsible(ActionRow row) {
        String owner = row.owner();
        return owner == null ? filled(row.unit()) : people.nameOf(owner);
    }

    private static String filled(@Nullable Object value) {
        return value == null ? NOTHING : value.toString();
    }

    String say(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
