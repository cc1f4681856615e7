package io.followthrough.intake.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** PDF files, made for tests. */
final class Pdfs {

    private static final float SIZE = 7;
    private static final float TOP = 770;
    private static final int LINES_ON_PAGE = 40;
    private static final float MAIN = 40;
    private static final float SIDE = 440;

    private Pdfs() {}

    /** The factsheet on several pages: the main text, and to its right the side column, with bullets as such documents have them. */
    static byte[] factsheet(String text) {
        String facts = text.substring(text.indexOf("Key Facts of the"));
        String ratings = text.substring(text.indexOf("Portfolio ratings"), text.indexOf(" Identified Challenges"));
        String main = text.substring(0, text.indexOf("Key Facts of the")).replace(ratings, "");
        List<String> lines = main.lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.startsWith(" ") && !line.contains("Identified") ? "• " + line.strip() : line.strip())
                .toList();
        return made(document -> {
            for (int start = 0; start < lines.size(); start += LINES_ON_PAGE) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    write(content, lines.subList(start, Math.min(start + LINES_ON_PAGE, lines.size())), MAIN);
                    write(content, start == 0 ? said(ratings) : said(facts), SIDE);
                }
            }
        });
    }

    /** Pages with nothing on them. */
    static byte[] pages(int count) {
        return made(document -> {
            for (int i = 0; i < count; i++) {
                document.addPage(new PDPage());
            }
        });
    }

    /** A page that only opens with a password. */
    static byte[] locked(String text) {
        return made(document -> {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                write(content, List.of(text), MAIN);
            }
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
        });
    }

    private static List<String> said(String text) {
        return text.lines().filter(line -> !line.isBlank()).map(String::strip).toList();
    }

    private static void write(PDPageContentStream content, List<String> lines, float left) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), SIZE);
        content.setLeading(SIZE * 1.5f);
        content.newLineAtOffset(left, TOP);
        for (String line : lines) {
            content.showText(line);
            content.newLine();
        }
        content.endText();
    }

    private static byte[] made(Making making) {
        try (PDDocument document = new PDDocument()) {
            making.make(document);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private interface Making {
        void make(PDDocument document) throws IOException;
    }
}
