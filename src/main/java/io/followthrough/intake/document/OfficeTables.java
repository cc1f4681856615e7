package io.followthrough.intake.document;

import io.followthrough.shared.Refused;
import io.followthrough.shared.sheet.CellText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** The tables of a spreadsheet or a Word document, line by line. */
final class OfficeTables {

    private static final long MOST_UNPACKED = 40L * 1024 * 1024;
    private static final int BLOCK = 8192;

    private OfficeTables() {}

    /** @throws Refused when the file is neither, is damaged, or unpacks to far more than a matrix */
    static Document of(byte[] file) {
        try {
            boolean sheet = isSheet(file);
            List<List<String>> rows = sheet ? sheets(file) : tables(file);
            String text = rows.stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\n"));
            Document.of(text);
            return new Document(List.of(text), rows);
        } catch (IOException | RuntimeException broken) {
            if (broken instanceof Refused refused) {
                throw refused;
            }
            throw Document.refused("The Office document is damaged and cannot be read. Save it again, or as PDF.");
        }
    }

    private static boolean isSheet(byte[] file) throws IOException {
        boolean sheet = false;
        boolean word = false;
        long unpacked = 0;
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                sheet |= entry.getName().equals("xl/workbook.xml");
                word |= entry.getName().equals("word/document.xml");
                unpacked += unpacked(zip.getInputStream(entry), MOST_UNPACKED - unpacked);
            }
        } catch (IOException noArchive) {
            throw FileKind.noFactsheet("a ZIP archive or an Office document");
        }
        if (!sheet && !word) {
            throw FileKind.noFactsheet("a ZIP archive or an Office document");
        }
        return sheet;
    }

    private static long unpacked(InputStream entry, long most) throws IOException {
        byte[] block = new byte[BLOCK];
        long unpacked = 0;
        try (entry) {
            for (int read = entry.read(block); read >= 0; read = entry.read(block)) {
                unpacked += read;
                if (unpacked > most) {
                    throw Document.refused("The file unpacks to far more than a matrix. Send the matrix alone.");
                }
            }
        }
        return unpacked;
    }

    private static List<List<String>> sheets(byte[] file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        DataFormatter formatter = new DataFormatter();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    List<String> cells = new ArrayList<>();
                    for (int place = 0; place < row.getLastCellNum(); place++) {
                        cells.add(text(row.getCell(place, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK), formatter));
                    }
                    rows.add(cells);
                }
            }
        }
        return rows;
    }

    private static String text(Cell cell, DataFormatter formatter) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> CellText.restored(cell.getStringCellValue());
            case NUMERIC ->
                DateUtil.isCellDateFormatted(cell)
                        ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                        : formatter.formatRawCellContents(cell.getNumericCellValue(), -1, "General");
            case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
            case FORMULA, BLANK, ERROR, _NONE -> "";
        };
    }

    private static List<List<String>> tables(byte[] file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            for (XWPFTable table : document.getTables()) {
                table.getRows()
                        .forEach(row -> rows.add(row.getTableCells().stream()
                                .map(cell -> cell.getParagraphs().stream()
                                        .map(XWPFParagraph::getText)
                                        .collect(Collectors.joining("\n")))
                                .toList()));
            }
        }
        return rows;
    }
}
