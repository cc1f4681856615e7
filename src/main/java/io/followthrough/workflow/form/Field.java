package io.followthrough.workflow.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form, as Tasklist shows it and scripts read it.
 *
 * @param name under which its value is submitted
 * @param label what is asked for
 * @param type how it is filled in
 * @param required whether it cannot be left out
 * @param options what to choose from, for files those that were uploaded before; missing for fields that are neither
 * @param example a value that the form would accept; missing where there is nothing to choose from
 * @param help what to consider when filling it in
 * @param most most characters of a text
 * @param shownWhen when it is asked for; always where missing
 * @param requiredWhen when it cannot be left out although it is not {@code required}
 * @param columns the fields of each row
 * @param upload where files are uploaded before the form names them; missing for fields that are no files
 * @param row what one row is called, and the invitation to add one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Field(
        String name,
        String label,
        Kind type,
        boolean required,
        @Nullable List<Option> options,
        @Nullable Object example,
        @Nullable String help,
        @Nullable Integer most,
        @Nullable Condition shownWhen,
        @Nullable Condition requiredWhen,
        @Nullable List<Field> columns,
        @Nullable Upload upload,
        @Nullable Row row) {

    /** Words for the rows of a list: "Action", "Add an action". */
    public record Row(String name, String add) {}

    /**
     * Where a file is uploaded, as the part {@code file} of a form.
     *
     * @param address path of this server; browsers with a session take {@code /ui} instead of {@code /api}
     * @param mostBytes how large a file may be
     */
    public record Upload(String address, long mostBytes) {}
}
