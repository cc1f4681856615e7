package io.followthrough.workflow.task;

import io.followthrough.action.file.FileVersion;
import io.followthrough.people.People;
import io.followthrough.response.Answer;
import io.followthrough.response.PlannedAction;
import io.followthrough.shared.Words;
import io.followthrough.workflow.task.Background.Fact;
import io.followthrough.workflow.task.Background.Link;
import io.followthrough.workflow.task.Background.Said;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts the background of a form into words, from the messages under {@code background}. */
@Component
class Telling {

    private final Words words;
    private final People people;
    private final MessageSource messages;

    Telling(Words words, People people, MessageSource messages) {
        this.words = words;
        this.people = people;
        this.messages = messages;
    }

    /** How somebody is shown; the user name itself where nobody has it. */
    String name(String username) {
        return people.nameOf(username);
    }

    /** The word for one of a closed set of values, such as {@code priority.HIGH}. */
    String word(String kind, Enum<?> value) {
        return messages.getMessage(kind + "." + value.name(), null, LocaleContextHolder.getLocale());
    }

    /** A short fact; dates are written out. */
    Fact fact(String name, Object value) {
        return new Fact(say(name, Map.of()), say("value", Map.of("value", value)));
    }

    String byOn(String username, LocalDate on) {
        return say("by-on", Map.of("by", name(username), "on", on));
    }

    /** By when a task is to be done. */
    String due(@Nullable LocalDate day) {
        Map<String, @Nullable Object> facts = new HashMap<>();
        facts.put("due", day);
        return say("task-due", facts);
    }

    String planned(PlannedAction planned) {
        Map<String, @Nullable Object> facts = new HashMap<>();
        facts.put("text", planned.text());
        facts.put("owner", planned.owner() == null ? null : name(planned.owner()));
        facts.put("due", planned.due());
        facts.put("funding", planned.fundingRequired() ? "yes" : null);
        return say("planned", facts);
    }

    /** What an answer says besides its position and reason. */
    List<String> answered(Answer answer) {
        List<String> more = new ArrayList<>();
        if (answer.acceptedPart() != null) {
            more.add(say("accepted-part", Map.of("part", answer.acceptedPart())));
        }
        if (answer.usualReason() != null) {
            more.add(say("usual-reason", Map.of("why", word("usualReason", answer.usualReason()))));
        }
        if (answer.implemented() != null) {
            more.add(say("implemented", Map.of("implemented", answer.implemented())));
        }
        return more;
    }

    /** Something that was said before; {@code value} stands in its heading. */
    Said said(String what, Object value, @Nullable String by, @Nullable String text, List<String> items) {
        return new Said(say(what, Map.of("value", value)), by, text, items, false);
    }

    /** What was uploaded. */
    Said documents(List<Link> links) {
        return new Said(say("documents", Map.of()), null, null, List.of(), links, false);
    }

    /** What is known of a document: what it is, which version, by whom and when. */
    String document(FileVersion version, LocalDate on) {
        return say(
                "document",
                Map.of(
                        "kind",
                        word("file.kind", version.kind()),
                        "version",
                        version.number(),
                        "uploaded",
                        byOn(version.uploadedBy(), on)));
    }

    /** Something that came back with a comment. */
    Said returned(String what, String comment) {
        return new Said(say(what, Map.of()), null, comment, List.of(), true);
    }

    private String say(String key, Map<String, ?> facts) {
        Locale locale = LocaleContextHolder.getLocale();
        return words.say("background." + key, facts, locale);
    }
}
