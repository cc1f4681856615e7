package io.followthrough.report;

import io.followthrough.shared.sheet.CellText;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** A list as a spreadsheet: what is written is sent on from time to time and forgotten. */
class ListSheet {

    /** Most signs of a cell, as the format has it. */
    static final int LONGEST_TEXT = 32_767;

    private static final int LINES_HELD = 500;
    private static final double NARROW = 14;
    private static final double WIDE = 60;

    private final MessageSource messages;
    private final Locale locale;

    ListSheet(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    <T> void write(Listing<T> listing, OutputStream to) throws IOException {
        try (Workbook book = new Workbook(new Unclosed(to), "Followthrough", "1.0")) {
            Worksheet sheet = book.newWorksheet(listing.name());
            head(sheet, listing.columns());
            listing.lines().accept(new Lines<>(sheet, listing.columns()));
            sheet.finish();
        }
    }

    private <T> void head(Worksheet sheet, List<Column<T>> columns) {
        sheet.freezePane(0, 1);
        for (int place = 0; place < columns.size(); place++) {
            String name = columns.get(place).name();
            sheet.width(place, WIDE_ONES.contains(name) ? WIDE : NARROW);
            sheet.value(0, place, messages.getMessage("export." + name, null, locale));
            sheet.style(0, place).bold().wrapText(true).verticalAlignment("top").set();
        }
    }

    private static final List<String> WIDE_ONES = List.of(
            "text",
            "reason",
            "acceptedPart",
            "implemented",
            "endingReason",
            "explanation",
            "remedy",
            "evaluationTitle",
            "title");

    private final class Lines<T> implements Consumer<T> {

        private final Worksheet sheet;
        private final List<Column<T>> columns;
        private int line;

        Lines(Worksheet sheet, List<Column<T>> columns) {
            this.sheet = sheet;
            this.columns = columns;
        }

        @Override
        public void accept(T row) {
            line++;
            for (int place = 0; place < columns.size(); place++) {
                cell(place, columns.get(place), columns.get(place).value().apply(row));
            }
            if (line % LINES_HELD == 0) {
                sendOn();
            }
        }

        private void cell(int place, Column<T> column, @Nullable Object value) {
            if (value instanceof Number number) {
                sheet.value(line, place, number);
            } else if (value instanceof LocalDate day) {
                sheet.value(line, place, day);
                sheet.style(line, place).format("yyyy-mm-dd").set();
            } else if (value != null) {
                sheet.inlineString(line, place, text(column, value));
            }
        }

        private String text(Column<T> column, Object value) {
            String written = column.words().isEmpty()
                    ? value.toString()
                    : messages.getMessage(column.words() + "." + value, null, value.toString(), locale);
            return cut(CellText.guarded(CellText.withoutUnwritable(String.valueOf(written))));
        }

        private void sendOn() {
            try {
                sheet.flush();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }

    /** As much of a text as fits into a cell. */
    static String cut(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
    }
}
