package io.followthrough.report;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import io.followthrough.shared.sheet.CellText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.springframework.web.util.HtmlUtils;

/** A document as PDF: its texts become text of a page that can load nothing, and its letters come along with it. */
final class PaperAsPdf {

    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";

    private static final String STYLE = """
            @page { size: A4 landscape; margin: 16mm 12mm 16mm 12mm;
                    @bottom-right { content: counter(page) " / " counter(pages); font: 7pt Letters; color: #555555; } }
            body { font: 8pt Letters; line-height: 1.35; color: #1b1f24; }
            h1 { font-size: 16pt; margin: 0; color: #12395b; }
            h2 { font-size: 11pt; margin: 7mm 0 2mm 0; color: #12395b; page-break-after: avoid; }
            .subtitle { font-size: 11pt; margin: 1mm 0 4mm 0; }
            .facts td { border: none; padding: 0.5mm 6mm 0.5mm 0; }
            .facts td.name { color: #555555; }
            table { border-collapse: collapse; }
            table.grid { width: 100%; table-layout: fixed; -fs-table-paginate: paginate; margin-top: 3mm; }
            .grid th { background: #12395b; color: #ffffff; text-align: left; }
            .grid th, .grid td { border: 0.5pt solid #9aa7b4; padding: 1.2mm; vertical-align: top; word-wrap: break-word; }
            .grid tr.goes-on td.same { border-top: none; }
            .none { color: #555555; }
            """;

    private PaperAsPdf() {}

    static {
        XRLog.setLoggingEnabled(false);
    }

    static byte[] write(Paper paper) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFont(() -> font("DejaVuSansCondensed.ttf"), "Letters");
        builder.useFont(() -> font("DejaVuSansCondensed-Bold.ttf"), "Letters", 700, FontStyle.NORMAL, true);
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        builder.useUriResolver((base, address) -> null);
        builder.withProducer("Followthrough");
        builder.withHtmlContent(html(paper), null);
        builder.toStream(bytes);
        try {
            builder.run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static InputStream font(String file) {
        return Objects.requireNonNull(PaperAsPdf.class.getResourceAsStream(FONTS + file), file);
    }

    static String html(Paper paper) {
        StringBuilder html = new StringBuilder("<html lang=\"" + text(paper.language()) + "\"><head><title>"
                + text(paper.title() + " – " + paper.subtitle()) + "</title><style>" + STYLE + "</style></head><body>");
        html.append("<h1>").append(text(paper.title())).append("</h1>");
        html.append("<p class=\"subtitle\" dir=\"auto\">")
                .append(text(paper.subtitle()))
                .append("</p>");
        html.append("<table class=\"facts\">");
        for (Paper.Fact fact : paper.facts()) {
            html.append("<tr><td class=\"name\">").append(text(fact.name()));
            html.append("</td><td>").append(text(fact.value())).append("</td></tr>");
        }
        html.append("</table>");
        paper.sections().forEach(section -> section(html, section));
        return html.append("</body></html>").toString();
    }

    private static void section(StringBuilder html, Paper.Section section) {
        if (!section.heading().isEmpty()) {
            html.append("<h2>").append(text(section.heading())).append("</h2>");
        }
        if (section.rows().isEmpty()) {
            html.append("<p class=\"none\">").append(text(section.instead())).append("</p>");
            return;
        }
        html.append("<table class=\"grid\"><thead><tr>");
        for (Paper.Head head : section.columns()) {
            html.append("<th style=\"width: %.2f%%\">".formatted(100.0 * head.share() / Paper.shares(section)));
            html.append(text(head.name())).append("</th>");
        }
        html.append("</tr></thead><tbody>");
        section.rows().forEach(row -> row(html, row));
        html.append("</tbody></table>");
    }

    private static void row(StringBuilder html, List<String> row) {
        boolean goesOn = row.get(0).isEmpty();
        html.append(goesOn ? "<tr class=\"goes-on\">" : "<tr>");
        boolean same = goesOn;
        for (String cell : row) {
            same = same && cell.isEmpty();
            html.append(same ? "<td class=\"same\">" : "<td>")
                    .append(text(cell))
                    .append("</td>");
        }
        html.append("</tr>");
    }

    /** Nothing of it is ever markup. */
    private static String text(String text) {
        return HtmlUtils.htmlEscapeDecimal(CellText.withoutUnwritable(text), "UTF-8")
                .replace("\n", "<br/>");
    }
}
