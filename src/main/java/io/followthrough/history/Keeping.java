package io.followthrough.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.followthrough.shared.DomainEvent;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.AuditorAware;
import org.springframework.stereotype.Component;

/** Writes every domain event down, in the transaction in which it happens. */
@Component
class Keeping {

    private static final TypeReference<TreeMap<String, Object>> FACTS = new TypeReference<>() {};

    private final HistoryEntries entries;
    private final AuditorAware<String> actor;
    private final ObjectMapper json;
    private final Clock clock;

    Keeping(HistoryEntries entries, AuditorAware<String> actor, ObjectMapper json, Clock clock) {
        this.entries = entries;
        this.actor = actor;
        this.json = json;
        this.clock = clock;
    }

    @EventListener
    void keep(DomainEvent event) throws JsonProcessingException {
        entries.save(new HistoryEntry(
                null,
                clock.instant(),
                actor.getCurrentAuditor().orElse(Histories.SYSTEM),
                event.reference(),
                event.getClass().getSimpleName(),
                json.writeValueAsString(facts(event))));
    }

    private Map<String, String> facts(DomainEvent event) {
        Map<String, String> facts = new LinkedHashMap<>();
        json.convertValue(event, FACTS).forEach((name, value) -> {
            if (value != null && !name.equals("reference")) {
                facts.put(name, text(value));
            }
        });
        return facts;
    }

    /** Values of one word, such as a reason, arrive as an object with that one field. */
    private static String text(Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream().map(Keeping::text).collect(Collectors.joining(", "));
        }
        return value instanceof Map<?, ?> word && word.size() == 1
                ? Objects.toString(word.values().iterator().next())
                : value.toString();
    }
}
