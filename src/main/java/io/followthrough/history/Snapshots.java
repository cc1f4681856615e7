package io.followthrough.history;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.core.convert.JdbcConverter;
import org.springframework.data.relational.core.mapping.RelationalPersistentEntity;
import org.springframework.data.relational.core.mapping.RelationalPersistentProperty;
import org.springframework.data.util.TypeInformation;
import org.springframework.stereotype.Component;

/** What is stored of an object, as texts by {@code Aggregate.field}, {@code Aggregate.list.1.field}. */
@Component
class Snapshots {

    /** A longer text is kept where it belongs; history knows its length and its fingerprint. */
    private static final int MOST_CHARACTERS = 20_000;

    /** An object that has no reference of its own belongs to the first of these that it names. */
    private static final List<String> OWNERS = List.of("action", "recommendation", "evaluation", "person");

    private final JdbcConverter converter;

    Snapshots(JdbcConverter converter) {
        this.converter = converter;
    }

    Map<String, String> of(Object aggregate) {
        Map<String, String> texts = new TreeMap<>();
        addAll(aggregate.getClass().getSimpleName(), aggregate, texts);
        return texts;
    }

    boolean isNew(Object aggregate) {
        return entity(aggregate).isNew(aggregate);
    }

    Object id(Object aggregate) {
        return entity(aggregate).getIdentifierAccessor(aggregate).getRequiredIdentifier();
    }

    boolean awaitsId(Object aggregate) {
        return entity(aggregate).getIdentifierAccessor(aggregate).getIdentifier() == null;
    }

    boolean isNumberedJustNow(Object aggregate) {
        RelationalPersistentProperty version = entity(aggregate).getVersionProperty();
        return id(aggregate) instanceof Number
                && version != null
                && Objects.equals(
                        entity(aggregate).getPropertyAccessor(aggregate).getProperty(version), 0);
    }

    /** The object's own reference, or that of what it belongs to. */
    String reference(Object aggregate) {
        Object id = id(aggregate);
        if (!(id instanceof Number)) {
            return text(id);
        }
        return OWNERS.stream()
                .map(name -> entity(aggregate).getPersistentProperty(name))
                .filter(Objects::nonNull)
                .map(property ->
                        entity(aggregate).getPropertyAccessor(aggregate).getProperty(property))
                .filter(Objects::nonNull)
                .map(this::text)
                .findFirst()
                .orElse(aggregate.getClass().getSimpleName() + " " + id);
    }

    private void addAll(String name, Object owner, Map<String, String> texts) {
        RelationalPersistentEntity<?> entity = entity(owner);
        for (RelationalPersistentProperty property : entity) {
            if (!property.isVersionProperty()) {
                add(
                        name + "." + property.getName(),
                        property.isEntity(),
                        entity.getPropertyAccessor(owner).getProperty(property),
                        texts);
            }
        }
    }

    private void add(String name, boolean entity, @Nullable Object value, Map<String, String> texts) {
        if (value instanceof Collection<?> several) {
            int position = 1;
            for (Object one : several) {
                add(name + "." + position++, entity, one, texts);
            }
        } else if (value != null && entity) {
            addAll(name, value, texts);
        } else if (value != null) {
            texts.put(name, shortened(text(value)));
        }
    }

    private RelationalPersistentEntity<?> entity(Object aggregate) {
        return converter.getMappingContext().getRequiredPersistentEntity(aggregate.getClass());
    }

    private String text(Object value) {
        if (value instanceof BigDecimal amount) {
            return amount.stripTrailingZeros().toPlainString();
        }
        if (value instanceof Instant moment) {
            return moment.truncatedTo(ChronoUnit.MICROS).toString();
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        return value.getClass().getName().startsWith("java.")
                ? value.toString()
                : String.valueOf(converter.writeValue(value, TypeInformation.of(String.class)));
    }

    private static String shortened(String text) {
        return text.length() <= MOST_CHARACTERS
                ? text
                : "(%d characters, SHA-256 %s)".formatted(text.length(), HistoryEntry.fingerprint(text));
    }
}
