package io.followthrough.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.followthrough.people.People;
import io.followthrough.people.Units;
import io.followthrough.shared.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what happened to an evaluation, a recommendation or an action. */
@Component
public class Histories {

    /** Who acts when nobody does. */
    public static final String SYSTEM = "system";

    private static final TypeReference<Map<String, Object>> FACTS = new TypeReference<>() {};
    private static final TypeReference<TreeMap<String, Change>> CHANGES = new TypeReference<>() {};

    private final Notebook notebook;
    private final People people;
    private final Units units;
    private final Words words;
    private final ObjectMapper json;

    Histories(Notebook notebook, People people, Units units, Words words, ObjectMapper json) {
        this.notebook = notebook;
        this.people = people;
        this.units = units;
        this.words = words;
        this.json = json;
    }

    /** What happened to a thing and to all that belongs to it, oldest first; empty for an unknown reference. */
    public List<Entry> of(String reference, Locale locale) {
        Called called = new Called(people, units);
        return notebook.read(reference).stream()
                .map(entry -> new Entry(
                        entry.happenedAt(),
                        entry.person(),
                        called.person(entry.person()),
                        entry.onBehalfOf(),
                        entry.onBehalfOf() == null ? null : called.person(entry.onBehalfOf()),
                        entry.reference(),
                        entry.event(),
                        words.say(
                                "history." + entry.event(),
                                called.in(entry.event(), parsed(entry, entry.details(), FACTS)),
                                locale),
                        parsed(entry, entry.changes(), CHANGES)))
                .toList();
    }

    /**
     * Number of the last entry, which grows with whatever happens; 0 before the first.
     *
     * @param reference of that thing and all that belongs to it; of everything when missing
     */
    public long latest(@Nullable String reference) {
        return notebook.latest(reference);
    }

    /** Whether every entry is as it was written, and none is missing. */
    public Check check() {
        return notebook.check();
    }

    private <T> T parsed(HistoryEntry entry, String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("History entry %s cannot be read.".formatted(entry.number()), broken);
        }
    }
}
