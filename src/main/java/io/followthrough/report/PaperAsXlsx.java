package io.followthrough.report;

import io.followthrough.shared.sheet.CellText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A document as a spreadsheet: one sheet for each section, with the facts above the first. */
final class PaperAsXlsx {

    private static final double PER_SHARE = 0.9;
    private static final double NARROWEST = 15;
    private static final double LINE = 14;
    private static final double PADDING = 4;

    /** As the format has it. */
    private static final double HIGHEST = 409;

    private PaperAsXlsx() {}

    static byte[] write(Paper paper) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Followthrough", "1.0")) {
            for (int at = 0; at < paper.sections().size(); at++) {
                Paper.Section section = paper.sections().get(at);
                Worksheet sheet = book.newWorksheet(at == 0 ? "1" : Integer.toString(at + 1));
                sheet.pageOrientation("landscape");
                sheet.fitToWidth((short) 1);
                sheet.fitToHeight((short) 999);
                table(sheet, section, at == 0 ? facts(sheet, paper) : 0);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static int facts(Worksheet sheet, Paper paper) {
        sheet.value(0, 0, cell(paper.title()));
        sheet.style(0, 0).bold().fontSize(14).set();
        int line = 1;
        for (Paper.Fact fact : paper.facts()) {
            sheet.value(line, 0, cell(fact.name()));
            sheet.value(line, 1, cell(fact.value()));
            line++;
        }
        return line + 1;
    }

    private static void table(Worksheet sheet, Paper.Section section, int first) {
        List<Paper.Head> columns = section.columns();
        for (int place = 0; place < columns.size(); place++) {
            sheet.width(place, width(columns.get(place)));
            sheet.value(first, place, cell(columns.get(place).name()));
            sheet.style(first, place)
                    .bold()
                    .wrapText(true)
                    .fillColor("12395B")
                    .fontColor("FFFFFF")
                    .set();
        }
        for (int line = 0; line < section.rows().size(); line++) {
            List<String> row = section.rows().get(line);
            sheet.rowHeight(first + 1 + line, height(row, columns));
            for (int place = 0; place < row.size(); place++) {
                sheet.value(first + 1 + line, place, cell(row.get(place)));
                sheet.style(first + 1 + line, place)
                        .wrapText(true)
                        .verticalAlignment("top")
                        .borderStyle(BorderStyle.THIN)
                        .borderColor("9AA7B4")
                        .set();
            }
        }
    }

    private static double width(Paper.Head column) {
        return Math.max(NARROWEST, column.share() * PER_SHARE);
    }

    /** As high as its longest text needs, which not every program works out by itself. */
    private static double height(List<String> row, List<Paper.Head> columns) {
        long most = 1;
        for (int place = 0; place < row.size(); place++) {
            double width = width(columns.get(place));
            most = Math.max(
                    most,
                    row.get(place)
                            .lines()
                            .mapToLong(text -> (long) Math.ceil((text.length() + 1) / width))
                            .sum());
        }
        return Math.min(HIGHEST, most * LINE + PADDING);
    }

    private static String cell(String text) {
        return ListSheet.cut(CellText.guarded(CellText.withoutUnwritable(text)));
    }
}
