package io.followthrough.intake.document;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the text from the pages: a blank line between paragraphs, a form feed after each page, and never more than a person would send. */
final class PageText extends PDFTextStripper {

    private static final int MOST_STEPS = 5_000_000;

    private int letters;
    private int steps;

    PageText(boolean byPosition) {
        setSortByPosition(byPosition);
        setLineSeparator("\n");
        setParagraphEnd("\n");
        setPageEnd("\n\f");
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (++letters > Document.LONGEST_TEXT) {
            throw tooLong();
        }
        super.processTextPosition(text);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++steps > MOST_STEPS) {
            throw tooLong();
        }
        super.processOperator(operator, operands);
    }

    private static RuntimeException tooLong() {
        return Document.refused(
                "The PDF holds far more than a factsheet. Send the factsheet alone, or paste its text.");
    }
}
