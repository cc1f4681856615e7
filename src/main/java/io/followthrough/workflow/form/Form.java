package io.followthrough.workflow.form;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form, described by a record: each component is one field.
 *
 * @param type the record
 * @param questions what it asks for, in order
 */
public record Form<F extends Record>(Class<F> type, List<Question> questions) {

    /** Derives the description from the record. */
    public static <F extends Record> Form<F> of(Class<F> type) {
        return new Form<>(
                type,
                Arrays.stream(type.getRecordComponents())
                        .map(component -> Question.of(type, component))
                        .toList());
    }

    /** Makes the record from its components' values, in order. */
    F filled(List<@Nullable Object> values) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class[]::new);
        try {
            Constructor<F> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values.toArray());
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(refused);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
