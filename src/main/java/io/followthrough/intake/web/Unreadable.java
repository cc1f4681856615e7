package io.followthrough.intake.web;

import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import io.followthrough.shared.Refused.Problem;
import java.time.LocalDate;

/** Says which value is no number, date or choice although its field needs one. */
final class Unreadable {

    private Unreadable() {}

    static Problem problem(InvalidFormatException unreadable) {
        StringBuilder field = new StringBuilder();
        for (Reference step : unreadable.getPath()) {
            if (step.getFieldName() == null) {
                field.append('[').append(step.getIndex()).append(']');
            } else {
                field.append(field.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return new Problem(
                field.toString(), sentence(String.valueOf(unreadable.getValue()), unreadable.getTargetType()));
    }

    private static String sentence(String value, Class<?> wanted) {
        if (wanted == LocalDate.class) {
            return "\"%s\" is not a date. Enter one such as 2019-12-31.".formatted(value);
        }
        if (wanted == Integer.class) {
            return "\"%s\" is not a whole number. Enter one such as 25.".formatted(value);
        }
        if (Number.class.isAssignableFrom(wanted)) {
            return "\"%s\" is not a number. Enter one such as 158898 or 1.5.".formatted(value);
        }
        return "\"%s\" is not one of the choices. Choose one of the list.".formatted(value);
    }
}
