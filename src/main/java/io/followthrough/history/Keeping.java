package io.followthrough.history;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.followthrough.shared.DomainEvent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes every domain event down, in the transaction in which it happens. */
@Component
class Keeping {

    private static final TypeReference<TreeMap<String, Object>> FACTS = new TypeReference<>() {};

    private final Notebook notebook;
    private final ObjectMapper json;

    Keeping(Notebook notebook, ObjectMapper json) {
        this.notebook = notebook;
        this.json = json;
    }

    @EventListener
    void keep(DomainEvent event) {
        notebook.note(event.reference(), event.getClass().getSimpleName(), facts(event), Map.of());
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
