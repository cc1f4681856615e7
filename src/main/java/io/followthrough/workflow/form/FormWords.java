package io.followthrough.workflow.form;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.util.UriUtils;

/** Puts a form into words, for one recommendation or action. */
@Component
public class FormWords {

    private static final int SOME_MONTHS = 6;

    private final Choices choices;
    private final MessageSource messages;
    private final Clock clock;
    private final DataSize largest;

    FormWords(
            Choices choices,
            MessageSource messages,
            Clock clock,
            @Value("${followthrough.files.largest:25MB}") DataSize largest) {
        this.choices = choices;
        this.messages = messages;
        this.clock = clock;
        this.largest = largest;
    }

    /** The fields of a form, with what there is to choose from for that reference. */
    public List<Field> fields(Form<?> form, String reference, Locale locale) {
        return form.questions().stream()
                .map(question -> field(question, reference, locale))
                .toList();
    }

    private Field field(Question question, String reference, Locale locale) {
        List<Option> options = question.kind() == Kind.CHOICE || question.kind() == Kind.FILES
                ? choices.of(question, reference, locale)
                : null;
        Form<?> rows = question.rows();
        List<Field> columns = rows == null ? null : fields(rows, reference, locale);
        return new Field(
                question.name(),
                messages.getMessage(question.key(), null, locale),
                question.kind(),
                question.required(),
                options,
                example(question, options, columns, locale),
                messages.getMessage(question.key() + ".help", null, null, locale),
                question.most(),
                question.shownWhen(),
                question.requiredWhen(),
                columns,
                question.kind() == Kind.FILES ? new Field.Upload(address(reference), largest.toBytes()) : null,
                rows == null
                        ? null
                        : new Field.Row(
                                messages.getMessage(question.key() + ".row", null, locale),
                                messages.getMessage(question.key() + ".add", null, locale)));
    }

    private static String address(String action) {
        return "/api/actions/" + UriUtils.encodePath(action, StandardCharsets.UTF_8) + "/files";
    }

    private @Nullable Object example(
            Question question, @Nullable List<Option> options, @Nullable List<Field> columns, Locale locale) {
        String given = messages.getMessage(question.key() + ".example", null, null, locale);
        return switch (question.kind()) {
            case TEXT, LONG_TEXT -> given;
            case NUMBER -> given == null ? null : Integer.valueOf(given);
            case YES_NO -> Boolean.valueOf(given);
            case DATE -> LocalDate.now(clock).plusMonths(SOME_MONTHS);
            case CHOICE ->
                given != null
                        ? given
                        : options == null || options.isEmpty()
                                ? null
                                : options.get(0).value();
            case FILES -> null;
            case ROWS ->
                columns == null
                        ? null
                        : Collections.nCopies(given == null ? 1 : Integer.parseInt(given), exampleRow(columns));
        };
    }

    private static Map<String, @Nullable Object> exampleRow(List<Field> columns) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        columns.forEach(column -> row.put(column.name(), column.example()));
        return row;
    }
}
