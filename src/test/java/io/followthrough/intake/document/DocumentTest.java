package io.followthrough.intake.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.followthrough.intake.Samples;
import io.followthrough.intake.factsheet.FactsheetReader;
import io.followthrough.intake.factsheet.Reading;
import io.followthrough.intake.understanding.Understanding;
import io.followthrough.shared.Refused;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTest {

    private static final String TEXT = "SECO’s support – façade";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1252"})
    void text_is_read_in_the_usual_encodings(String encoding) {
        assertThat(Document.of(TEXT.getBytes(Charset.forName(encoding))).text()).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void a_byte_order_mark_is_no_text(String encoding) {
        byte[] marked = ("\ufeff" + TEXT).getBytes(Charset.forName(encoding));

        assertThat(Document.of(marked).text()).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        504b0304aaaa   | ZIP archive or an Office document
        d0cf11e0a1b1   | old Office document
        4d5a90000300   | program
        89504e470d0a   | picture
        7b5c72746631   | rich text
        3c68746d6c3e   | web page
        610062006300   | bytes that are no text
        202020         | empty
        255044462d31   | damaged
        """)
    void what_cannot_be_read_is_refused_with_what_to_do(String hex, String what) {
        assertThatThrownBy(() -> Document.of(HexFormat.of().parseHex(hex)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(what)
                .hasMessageMatching("(?s).*(Save|Send|Choose|Copy|paste).*\\.");
    }

    @Test
    void a_file_beyond_its_limit_is_refused() {
        byte[] large = new byte[Document.LARGEST_FILE + 1];
        Arrays.fill(large, (byte) 'a');

        assertThatThrownBy(() -> Document.of(large)).hasMessageContaining("10 MB");
        assertThatThrownBy(() -> Document.of("a".repeat(Document.LONGEST_TEXT + 1)))
                .hasMessageContaining("2 million characters");
    }

    @Test
    void a_pdf_is_understood_like_its_text() {
        Understanding expected = read(Document.of(Samples.factsheet()));

        Understanding understood = read(Document.of(Pdfs.factsheet(Samples.factsheet())));

        assertThat(understood.recommendations()).isEqualTo(expected.recommendations());
        assertThat(understood.evaluation()).usingRecursiveComparison().isEqualTo(expected.evaluation());
    }

    @Test
    void a_protected_pdf_is_refused() {
        assertThatThrownBy(() -> Document.of(Pdfs.locked("Secret")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("protected");
    }

    @Test
    void a_pdf_without_text_is_refused() {
        assertThatThrownBy(() -> Document.of(Pdfs.pages(1)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("text recognition");
    }

    @Test
    void a_pdf_of_too_many_pages_is_refused() {
        assertThatThrownBy(() -> Document.of(Pdfs.pages(201)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("201 pages");
    }

    @Test
    void a_pdf_that_breaks_off_is_refused_or_read() {
        byte[] whole = Pdfs.factsheet(Samples.factsheet());
        for (int end = 0; end < whole.length; end += 500) {
            byte[] part = Arrays.copyOf(whole, end);
            try {
                assertThat(Document.of(part).text()).isNotBlank();
            } catch (Refused refused) {
                assertThat(refused.getMessage()).endsWith(".");
            }
        }
    }

    @Test
    void text_keeps_its_characters() {
        byte[] bytes = "Ünïcode \uD83D\uDE00 العربية".getBytes(StandardCharsets.UTF_8);

        assertThat(Document.of(bytes).text()).isEqualTo("Ünïcode \uD83D\uDE00 العربية");
    }

    private static Understanding read(Document document) {
        Reading reading = new FactsheetReader().read(document, Samples.units());
        assertThat(reading).isInstanceOf(Reading.Understood.class);
        return reading.understanding();
    }
}
