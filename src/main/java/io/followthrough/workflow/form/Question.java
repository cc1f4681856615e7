package io.followthrough.workflow.form;

import io.followthrough.shared.FileReference;
import io.followthrough.shared.UnitCode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a form asks for, derived from one component of its record.
 *
 * @param form name of the record
 * @param name name of the component
 * @param kind how it is filled in
 * @param type type of the component
 * @param required whether it cannot be left out: the component is not nullable
 * @param shownWhen when it is asked for; always where missing
 * @param optional whether it may be left out even when it is asked for only then
 * @param requiredWhen when it cannot be left out although it is not required: because it is asked for then, or because the domain insists
 * @param ofUnit whether it names somebody of the lead unit
 * @param anybody whether it names somebody of the whole organisation
 * @param rows what each row asks for
 */
public record Question(
        String form,
        String name,
        Kind kind,
        Class<?> type,
        boolean required,
        @Nullable Condition shownWhen,
        boolean optional,
        @Nullable Condition requiredWhen,
        boolean ofUnit,
        boolean anybody,
        @Nullable Form<?> rows) {

    private static final int LONG = 10_000;
    private static final int SHORT = 200;

    static Question of(Class<?> form, RecordComponent component) {
        AskedWhen asked = component.getAnnotation(AskedWhen.class);
        PersonOfUnit person = component.getAnnotation(PersonOfUnit.class);
        Kind kind = kind(component);
        return new Question(
                form.getSimpleName(),
                component.getName(),
                kind,
                component.getType(),
                !kind.list() && !component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                asked == null ? null : new Condition(asked.field(), List.of(asked.is())),
                asked != null && asked.optional(),
                requiredWhen(kind, asked, component.getAnnotation(RequiredWhen.class)),
                person != null && !person.orAnybody(),
                person != null && person.orAnybody(),
                kind == Kind.ROWS ? Form.of(rowType(component)) : null);
    }

    private static @Nullable Condition requiredWhen(
            Kind kind, @Nullable AskedWhen asked, @Nullable RequiredWhen required) {
        if (required != null) {
            return new Condition(required.field(), List.of(required.is()));
        }
        return asked == null || asked.optional() || kind.list()
                ? null
                : new Condition(asked.field(), List.of(asked.is()));
    }

    /** Most characters of a text; missing for what is no text. */
    @Nullable
    Integer most() {
        return switch (kind) {
            case TEXT -> SHORT;
            case LONG_TEXT -> LONG;
            case DATE, CHOICE, YES_NO, NUMBER, ROWS, FILES -> null;
        };
    }

    /** Key of its words in the messages. */
    String key() {
        return "forms." + form + "." + name;
    }

    private static Kind kind(RecordComponent component) {
        Class<?> type = component.getType();
        if (type.isEnum()
                || type == UnitCode.class
                || FlagChoices.offer(type)
                || component.isAnnotationPresent(PersonOfUnit.class)) {
            return Kind.CHOICE;
        }
        if (type == String.class) {
            return component.isAnnotationPresent(LongText.class) ? Kind.LONG_TEXT : Kind.TEXT;
        }
        if (type == LocalDate.class) {
            return Kind.DATE;
        }
        if (type == boolean.class || type == Boolean.class) {
            return Kind.YES_NO;
        }
        if (type == int.class || type == Integer.class) {
            return Kind.NUMBER;
        }
        if (type == List.class) {
            return rowType(component) == FileReference.class ? Kind.FILES : Kind.ROWS;
        }
        throw new IllegalArgumentException("No form can ask for " + component);
    }

    private static Class<? extends Record> rowType(RecordComponent component) {
        ParameterizedType list = (ParameterizedType) component.getGenericType();
        return ((Class<?>) list.getActualTypeArguments()[0]).asSubclass(Record.class);
    }
}
