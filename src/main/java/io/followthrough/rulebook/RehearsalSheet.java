package io.followthrough.rulebook;

import io.followthrough.rulebook.figure.Indicator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** What a rehearsal would change, as a spreadsheet. Texts are written as texts: none is ever taken for a formula. */
class RehearsalSheet {

    private RehearsalSheet() {}

    /** What the file is called. */
    static String file(LocalDate day) {
        return "rehearsal-%s.xlsx".formatted(day);
    }

    static byte[] of(Rehearsal rehearsal) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Followthrough", "1.0")) {
            flags(book.newWorksheet("Flags"), rehearsal);
            figures(book.newWorksheet("Figures"), rehearsal.indicators());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void flags(Worksheet sheet, Rehearsal rehearsal) {
        line(sheet, 0, "Change", "Rule", "Title", "Reference", "Since", "Severity", "Explanation", "As of", "Policy");
        int line = 1;
        for (ExplainedFlag flag : rehearsal.raised()) {
            line(sheet, line++, cells("new", flag, rehearsal));
        }
        for (ExplainedFlag flag : rehearsal.cleared()) {
            line(sheet, line++, cells("cleared", flag, rehearsal));
        }
        sheet.freezePane(0, 1);
    }

    private static String[] cells(String change, ExplainedFlag flag, Rehearsal rehearsal) {
        return new String[] {
            change,
            flag.rule().name(),
            flag.title(),
            flag.subject(),
            flag.since().toString(),
            flag.severity().name(),
            flag.explanation(),
            rehearsal.asOf().toString(),
            flag.policy().toString()
        };
    }

    private static void figures(Worksheet sheet, Rehearsal.Figures figures) {
        line(sheet, 0, "Figure", "Before", "After", "Unit", "Formula");
        List<Indicator> before = figures.before();
        for (int place = 0; place < before.size(); place++) {
            Indicator was = before.get(place);
            line(sheet, place + 1, was.title(), "", "", was.unit(), was.formula());
            number(sheet, place + 1, 1, was.value());
            number(sheet, place + 1, 2, figures.after().get(place).value());
        }
        sheet.freezePane(0, 1);
    }

    private static void line(Worksheet sheet, int line, String... cells) {
        for (int column = 0; column < cells.length; column++) {
            sheet.value(line, column, cells[column]);
        }
    }

    private static void number(Worksheet sheet, int line, int column, @Nullable Double value) {
        if (value != null) {
            sheet.value(line, column, value);
        }
    }
}
