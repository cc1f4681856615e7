package io.followthrough.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {

    private static final String SIGNS = "'=+-@\t\r\n \u00a0\u200b\ufeff\uff1d\uff0b\uff0d\uff20a1";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                " =1",
                "\u00a0=1",
                "\ufeff=1",
                "\uff1d1+1",
                "\uff0b1",
                "\uff0d1",
                "\uff20A1",
                "'=1",
                "\tplain"
            })
    void what_might_be_a_formula_is_written_as_a_text_and_read_back_as_it_was(String text) {
        assertThat(CellText.guarded(text)).isEqualTo("'" + text);
        assertThat(CellText.restored(CellText.guarded(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Agree on baselines.", "'Quoted'", "a=b", "1 - 2", "  indented"})
    void any_other_text_stays_as_it_is(String text) {
        assertThat(CellText.guarded(text)).isEqualTo(text);
        assertThat(CellText.restored(text)).isEqualTo(text);
    }

    @Test
    void writing_and_reading_undo_each_other_for_every_text() {
        Random random = new Random(6);
        for (int time = 0; time < 100_000; time++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(6); length > 0; length--) {
                text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
            assertThat(CellText.restored(CellText.guarded(text.toString()))).isEqualTo(text.toString());
        }
    }

    @Test
    void signs_that_no_document_can_hold_are_left_out() {
        assertThat(CellText.withoutUnwritable("a\u0000b\fc\ud800d\uffffe\t\n\ud83d\ude00"))
                .isEqualTo("abcde\t\n\ud83d\ude00");
    }
}
