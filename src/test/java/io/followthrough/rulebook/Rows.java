package io.followthrough.rulebook;

import io.followthrough.portfolio.ActionRow;
import io.followthrough.portfolio.RecommendationRow;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows of the portfolio of which a test names only what matters; the rest is missing, false or 0. */
class Rows {

    private static final Map<Class<?>, Object> NOTHING = Map.of(boolean.class, false, int.class, 0);

    private Rows() {}

    static RecommendationRow recommendation(Map<String, @Nullable Object> known) {
        return make(RecommendationRow.class, known);
    }

    static ActionRow action(Map<String, @Nullable Object> known) {
        return make(ActionRow.class, known);
    }

    private static <T> T make(Class<T> type, Map<String, @Nullable Object> known) {
        RecordComponent[] parts = type.getRecordComponents();
        Map<String, @Nullable Object> left = new HashMap<>(known);
        Object[] values = Arrays.stream(parts)
                .map(part -> {
                    Object value = left.remove(part.getName());
                    return value == null ? NOTHING.get(part.getType()) : value;
                })
                .toArray();
        if (!left.isEmpty()) {
            throw new AssertionError(type.getSimpleName() + " has no " + left.keySet());
        }
        try {
            Constructor<T> constructor = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class[]::new));
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
