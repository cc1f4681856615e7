package io.followthrough.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.followthrough.job.Work;
import io.followthrough.shared.sheet.CellText;
import io.followthrough.shared.web.Attachment;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Writes lists line by line, so that long ones need no more memory than short ones. */
@Component
public class WritingLists {

    /** In which lists are written. */
    public static final Set<FileFormat> FORMATS = Set.of(FileFormat.XLSX, FileFormat.CSV, FileFormat.JSON);

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final ObjectMapper json;
    private final MessageSource messages;

    WritingLists(ObjectMapper json, MessageSource messages) {
        this.json = json;
        this.messages = messages;
    }

    /**
     * Writes the list and leaves the stream open.
     *
     * @param format one of {@link #FORMATS}
     * @throws UncheckedIOException when nobody takes what is written
     */
    public <T> void write(Listing<T> listing, FileFormat format, OutputStream to, Locale locale) {
        try {
            switch (format) {
                case XLSX -> new ListSheet(messages, locale).write(listing, to);
                case CSV -> csv(listing, to);
                case JSON -> json(listing, to);
                case DOCX, PDF -> throw new IllegalArgumentException("No list is written as " + format + ".");
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /**
     * Answers with the list as a file. Whatever can be refused has to be refused before: once the first line is sent there is no way back.
     *
     * @param asked the name of one of {@link #FORMATS}, as somebody wrote it
     * @param day as of which the list is, for the name of the file
     * @throws io.followthrough.shared.Refused when there is no such format
     * @throws IOException when nobody takes what is written
     */
    public <T> void send(Listing<T> listing, String asked, LocalDate day, HttpServletResponse response, Locale locale)
            throws IOException {
        FileFormat format = FileFormat.of(asked, FORMATS);
        response.setContentType(format.mediaType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(file(listing, day, format)));
        write(listing, format, response.getOutputStream(), locale);
    }

    /**
     * The same as work that goes on while nobody waits for it.
     *
     * @param total how many lines there will be
     * @throws io.followthrough.shared.Refused when there is no such format
     */
    public <T> Work work(Listing<T> listing, String asked, LocalDate day, long total, Locale locale) {
        FileFormat format = FileFormat.of(asked, FORMATS);
        return new Work(
                file(listing, day, format),
                format.mediaType(),
                total,
                (to, progress) -> write(listing.each(line -> progress.more(1)), format, to, locale));
    }

    private static String file(Listing<?> listing, LocalDate day, FileFormat format) {
        return listing.name() + "-" + day + format.suffix();
    }

    /** The mark at the beginning tells spreadsheet programs that it is UTF-8. */
    private static <T> void csv(Listing<T> listing, OutputStream to) throws IOException {
        Writer text = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().build(text);
        List<Column<T>> columns = listing.columns();
        csv.writeRecord(columns.stream().map(Column::name).toList());
        listing.lines()
                .accept(line -> csv.writeRecord(columns.stream()
                        .map(column -> cell(column.value().apply(line)))
                        .toList()));
        csv.flush();
    }

    private static String cell(@Nullable Object value) {
        return value == null ? "" : value instanceof Number ? value.toString() : CellText.guarded(value.toString());
    }

    private <T> void json(Listing<T> listing, OutputStream to) throws IOException {
        try (JsonGenerator generator =
                json.getFactory().createGenerator(to).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            generator.writeStartArray();
            listing.lines().accept(line -> object(generator, listing.columns(), line));
            generator.writeEndArray();
        }
    }

    private static <T> void object(JsonGenerator generator, List<Column<T>> columns, T line) {
        try {
            generator.writeStartObject();
            for (Column<T> column : columns) {
                Object value = column.value().apply(line);
                if (value != null) {
                    generator.writePOJOField(column.name(), value);
                }
            }
            generator.writeEndObject();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
