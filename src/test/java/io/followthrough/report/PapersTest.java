package io.followthrough.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.followthrough.report.Paper.Fact;
import io.followthrough.report.Paper.Head;
import io.followthrough.report.Paper.Section;
import io.followthrough.shared.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PapersTest {

    private static final List<String> HOSTILE = List.of(
            "<script>alert('x')</script><img src=\"file:///etc/passwd\"/> & &amp; ]]>",
            "=cmd|' /C calc'!A0",
            "Bell \u0007, form feed \f, half a sign \ud800, no sign \uffff, zero \u0000",
            "يوصي المقيّمون بتحديد خطوط الأساس قبل بدء المشروع",
            "评价者建议在项目开始前商定基线。",
            "Ελληνικά, Українська, Türkçe, Français, Español, Deutsch: Größe",
            "Wordwithoutanyspace".repeat(40),
            "A very long text. ".repeat(400));

    @ParameterizedTest
    @ValueSource(strings = {"XLSX", "docx", "pdf"})
    void a_document_holds_its_texts_as_texts_whatever_stands_in_them(String format) throws IOException {
        String text = read(write(format), format);
        assertThat(text.replaceAll("\\s", ""))
                .contains("<script>alert('x')</script><imgsrc=\"file:///etc/passwd\"/>&&amp;]]>")
                .contains("=cmd|'/Ccalc'!A0", "Ελληνικά,Українська,Türkçe", "Bell,formfeed,halfasign,nosign,zero");
        if (!format.equals("pdf")) {
            assertThat(text).contains(HOSTILE.get(3), HOSTILE.get(4));
        }
    }

    @Test
    void a_pdf_reaches_for_nothing_and_runs_nothing() throws IOException {
        String raw = new String(write("pdf"), StandardCharsets.ISO_8859_1);
        assertThat(raw).doesNotContain("/JavaScript", "/JS", "/Launch", "/EmbeddedFile", "/URI");
        assertThat(PaperAsPdf.html(paper())).doesNotContain("<script", "<img");
    }

    @Test
    void a_formula_in_a_spreadsheet_is_a_text() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(write("xlsx")))) {
            book.getSheetAt(0)
                    .forEach(row ->
                            row.forEach(cell -> assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.BLANK)));
        }
    }

    @Test
    void other_formats_are_refused_with_what_there_is() {
        assertThatThrownBy(() -> WritingPapers.write(paper(), "name", "odt"))
                .isInstanceOf(Refused.class)
                .hasMessage("\"odt\" is no format for this. Use XLSX, DOCX, PDF.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "docx", "pdf"})
    void libreoffice_opens_it(String format, @TempDir Path folder) throws Exception {
        LibreOffice.opens(write(format), format, folder);
    }

    private static byte[] write(String format) {
        return WritingPapers.write(paper(), "name", format).bytes();
    }

    private static Paper paper() {
        List<List<String>> rows = IntStream.range(0, HOSTILE.size())
                .mapToObj(at -> List.of(Integer.toString(at + 1), HOSTILE.get(at), at == 2 ? "" : HOSTILE.get(5)))
                .toList();
        return new Paper(
                "en",
                "Matrix " + HOSTILE.get(0),
                HOSTILE.get(3),
                List.of(new Fact("Reference", HOSTILE.get(2)), new Fact("Kind", HOSTILE.get(4))),
                List.of(
                        new Section(
                                "Recommendations",
                                "None.",
                                List.of(new Head("No.", 10), new Head("Text", 60), new Head("Other", 30)),
                                rows),
                        new Section("Nothing", "None.", List.of(new Head("No.", 10)), Collections.emptyList())));
    }

    private static String read(byte[] file, String format) throws IOException {
        return switch (format) {
            case "XLSX" -> {
                StringBuilder text = new StringBuilder();
                try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
                    book.getSheetAt(0)
                            .forEach(row -> row.forEach(cell ->
                                    text.append(cell.getStringCellValue()).append('\n')));
                }
                yield text.toString();
            }
            case "docx" -> {
                try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
                    StringBuilder text = new StringBuilder();
                    document.getTables().forEach(table -> text.append(table.getText()));
                    yield text.toString();
                }
            }
            default -> {
                try (PDDocument document = Loader.loadPDF(file)) {
                    yield new PDFTextStripper().getText(document);
                }
            }
        };
    }
}
