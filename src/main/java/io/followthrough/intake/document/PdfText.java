package io.followthrough.intake.document;

import io.followthrough.shared.Refused;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** The text of a PDF, as the file tells it and as it stands on the page. */
final class PdfText {

    private static final int MOST_PAGES = 200;

    private PdfText() {}

    /** @throws Refused when the file is protected, broken, too long, or holds pictures only */
    static List<String> of(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw Document.refused(
                        "The PDF has %d pages; a factsheet has a few. Send the factsheet alone, at most %d pages."
                                .formatted(document.getNumberOfPages(), MOST_PAGES));
            }
            if (!document.getCurrentAccessPermission().canExtractContent()) {
                throw locked();
            }
            List<String> orders = List.of(read(document, false), read(document, true));
            if (orders.stream().allMatch(String::isBlank)) {
                throw Document.refused(
                        "The PDF holds pictures but no text, as scans do. Run text recognition (OCR) on it first, or paste the text.");
            }
            return orders;
        } catch (InvalidPasswordException protectedFile) {
            throw locked();
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            if (broken instanceof Refused refused) {
                throw refused;
            }
            throw Document.refused(
                    "The PDF is damaged and cannot be read. Download or export it again, or paste its text.");
        }
    }

    private static String read(PDDocument document, boolean byPosition) throws IOException {
        return new PageText(byPosition).getText(document);
    }

    private static Refused locked() {
        return Document.refused(
                "The PDF is protected against reading. Save a copy without a password, or paste its text.");
    }
}
