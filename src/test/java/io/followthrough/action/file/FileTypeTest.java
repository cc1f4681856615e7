package io.followthrough.action.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileTypeTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "report.exe, %PDF-1.7 and so on, application/pdf",
        "report.pdf, MZ\u0090 a program, application/x-msdownload",
        "report.pdf, <!DOCTYPE html><html><script>alert(1)</script></html>, text/html",
        "photo.png, '<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>', image/svg+xml",
        "report.docx, Minutes of a meeting, text/plain",
        "photo.html, GIF89a and so on, image/gif"
    })
    void the_content_says_what_a_file_is_whatever_its_name(String name, String content, String type)
            throws IOException {
        Path file = Files.write(folder.resolve(name), content.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(FileType.of(file)).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({
        "word/document.xml, '', application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xl/workbook.xml, '', application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "ppt/presentation.xml, '', application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "mimetype, application/vnd.oasis.opendocument.text, application/vnd.oasis.opendocument.text",
        "mimetype, text/html, application/zip",
        "anything.txt, '', application/zip"
    })
    void office_documents_are_told_apart_by_what_they_hold(String entry, String content, String type)
            throws IOException {
        Path file = folder.resolve("some.zip");
        try (OutputStream output = Files.newOutputStream(file);
                ZipOutputStream archive = new ZipOutputStream(output)) {
            archive.putNextEntry(new ZipEntry(entry));
            archive.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        assertThat(FileType.of(file)).isEqualTo(type);
    }

    @Test
    void an_archive_that_is_cut_off_is_an_archive() throws IOException {
        Path file = Files.writeString(folder.resolve("cut.docx"), "PK\u0003\u0004cut off");
        assertThat(FileType.of(file)).isEqualTo("application/zip");
    }
}
