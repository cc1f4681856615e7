package io.followthrough.action.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "Minutes 2026.pdf, Minutes 2026.pdf",
        "../../etc/passwd, passwd",
        "C:\\Users\\x\\Protokoll.docx, Protokoll.docx",
        "..., file",
        "'', file",
        "folder/, file",
        ".htaccess, htaccess",
        "Übersicht.xlsx, Übersicht.xlsx"
    })
    void a_name_is_no_path(String sent, String kept) {
        assertThat(new FileName(sent).text()).isEqualTo(kept);
    }

    @Test
    void nothing_invisible_stays_in_a_name() {
        assertThat(new FileName("annex\u202Efdp.exe\u0000\r\nSet-Cookie\u2028\u200B").text())
                .isEqualTo("annexfdp.exeSet-Cookie");
    }

    @Test
    void a_long_name_keeps_its_ending() {
        assertThat(new FileName("x".repeat(500) + ".pdf").text()).hasSize(200).endsWith("x.pdf");
    }
}
