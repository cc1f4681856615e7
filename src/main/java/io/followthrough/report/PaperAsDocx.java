package io.followthrough.report;

import io.followthrough.shared.sheet.CellText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.text.Bidi;
import java.util.List;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** A document for Word; lengths are in twentieths of a point. */
final class PaperAsDocx {

    private static final int LONG_SIDE = 16838;
    private static final int SHORT_SIDE = 11906;
    private static final int MARGIN = 720;
    private static final int WIDTH = LONG_SIDE - 2 * MARGIN;
    private static final String INK = "12395B";
    private static final String LINES = "9AA7B4";
    private static final int SMALL = 8;
    private static final int HAIR = 4;
    private static final int NARROW = 40;
    private static final int WIDE = 80;

    private PaperAsDocx() {}

    static byte[] write(Paper paper) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            landscape(document.getDocument().getBody().addNewSectPr());
            document.getProperties().getCoreProperties().setTitle(written(paper.title() + " – " + paper.subtitle()));
            document.getProperties().getCoreProperties().setCreator("Followthrough");
            say(document.createParagraph(), paper.title(), 16, true, INK);
            say(document.createParagraph(), paper.subtitle(), 11, false, "000000");
            facts(document, paper.facts());
            paper.sections().forEach(section -> section(document, section));
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void landscape(CTSectPr section) {
        CTPageSz size = section.addNewPgSz();
        size.setOrient(STPageOrientation.LANDSCAPE);
        size.setW(BigInteger.valueOf(LONG_SIDE));
        size.setH(BigInteger.valueOf(SHORT_SIDE));
        CTPageMar margin = section.addNewPgMar();
        margin.setLeft(BigInteger.valueOf(MARGIN));
        margin.setRight(BigInteger.valueOf(MARGIN));
        margin.setTop(BigInteger.valueOf(MARGIN));
        margin.setBottom(BigInteger.valueOf(MARGIN));
    }

    private static void facts(XWPFDocument document, List<Paper.Fact> facts) {
        XWPFTable table = table(document, facts.size(), List.of(WIDTH / 5, WIDTH - WIDTH / 5));
        table.removeBorders();
        for (int line = 0; line < facts.size(); line++) {
            say(cell(table.getRow(line), 0), facts.get(line).name(), 9, false, "555555");
            say(cell(table.getRow(line), 1), facts.get(line).value(), 9, false, "000000");
        }
    }

    private static void section(XWPFDocument document, Paper.Section section) {
        XWPFParagraph heading = document.createParagraph();
        heading.setSpacingBefore(section.heading().isEmpty() ? 0 : 240);
        heading.setSpacingAfter(80);
        heading.setKeepNext(true);
        say(heading, section.heading(), 11, true, INK);
        if (section.rows().isEmpty()) {
            say(document.createParagraph(), section.instead(), 9, false, "555555");
            return;
        }
        List<Integer> widths = section.columns().stream()
                .map(head -> WIDTH * head.share() / Paper.shares(section))
                .toList();
        XWPFTable table = table(document, section.rows().size() + 1, widths);
        table.getRow(0).setRepeatHeader(true);
        for (int place = 0; place < widths.size(); place++) {
            XWPFTableCell head = table.getRow(0).getCell(place);
            head.setColor(INK);
            say(head.getParagraphs().get(0), section.columns().get(place).name(), SMALL, true, "FFFFFF");
        }
        for (int line = 0; line < section.rows().size(); line++) {
            List<String> row = section.rows().get(line);
            for (int place = 0; place < row.size(); place++) {
                say(cell(table.getRow(line + 1), place), row.get(place), SMALL, false, "000000");
            }
        }
    }

    private static XWPFTable table(XWPFDocument document, int rows, List<Integer> widths) {
        XWPFTable table = document.createTable(rows, widths.size());
        table.setWidthType(TableWidthType.DXA);
        table.setCellMargins(NARROW, WIDE, NARROW, WIDE);
        quiet(table);
        table.setWidth(widths.stream().mapToInt(Integer::intValue).sum());
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
        for (XWPFTableRow row : table.getRows()) {
            for (int place = 0; place < widths.size(); place++) {
                row.getCell(place).setWidthType(TableWidthType.DXA);
                row.getCell(place).setWidth(widths.get(place).toString());
            }
        }
        return table;
    }

    private static void quiet(XWPFTable table) {
        table.setTopBorder(XWPFTable.XWPFBorderType.SINGLE, HAIR, 0, LINES);
        table.setBottomBorder(XWPFTable.XWPFBorderType.SINGLE, HAIR, 0, LINES);
        table.setLeftBorder(XWPFTable.XWPFBorderType.SINGLE, HAIR, 0, LINES);
        table.setRightBorder(XWPFTable.XWPFBorderType.SINGLE, HAIR, 0, LINES);
        table.setInsideHBorder(XWPFTable.XWPFBorderType.SINGLE, HAIR, 0, LINES);
        table.setInsideVBorder(XWPFTable.XWPFBorderType.SINGLE, HAIR, 0, LINES);
    }

    private static XWPFParagraph cell(XWPFTableRow row, int place) {
        return row.getCell(place).getParagraphs().get(0);
    }

    private static void say(XWPFParagraph paragraph, String text, int size, boolean bold, String color) {
        String written = written(text);
        if (Bidi.requiresBidi(written.toCharArray(), 0, written.length())
                && !new Bidi(written, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()) {
            (paragraph.getCTP().isSetPPr()
                            ? paragraph.getCTP().getPPr()
                            : paragraph.getCTP().addNewPPr())
                    .addNewBidi();
        }
        XWPFRun run = paragraph.createRun();
        run.setFontFamily("Arial");
        run.setFontSize(size);
        run.setBold(bold);
        run.setColor(color);
        String[] lines = written.split("\n", -1);
        for (int line = 0; line < lines.length; line++) {
            if (line > 0) {
                run.addBreak();
            }
            run.setText(lines[line], line);
        }
    }

    private static String written(String text) {
        return CellText.withoutUnwritable(text).replace("\r\n", "\n").replace('\r', '\n');
    }
}
