package io.followthrough.action.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;

/** What a file is, judged by its content and never by its name; office documents are told apart by what their archive holds. */
final class FileType {

    private static final Set<String> ARCHIVES =
            Set.of("application/zip", "application/x-tika-ooxml", "application/java-archive");
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final Map<String, String> PARTS = Map.of(
            "word/document.xml", OFFICE + "wordprocessingml.document",
            "xl/workbook.xml", OFFICE + "spreadsheetml.sheet",
            "ppt/presentation.xml", OFFICE + "presentationml.presentation");
    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";
    private static final int LONGEST = 100;

    private FileType() {}

    /** The media type, such as {@code application/pdf}; {@code application/octet-stream} for what nobody knows. */
    static String of(Path file) throws IOException {
        MediaType type;
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            type = MimeTypes.getDefaultMimeTypes().detect(content, new Metadata());
        }
        String name = type.getBaseType().toString();
        if (!ARCHIVES.contains(name)) {
            return name;
        }
        String inside = inside(file);
        return inside == null ? "application/zip" : inside;
    }

    private static @Nullable String inside(Path file) throws IOException {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            ZipEntry declared = archive.getEntry("mimetype");
            if (declared != null) {
                try (InputStream text = archive.getInputStream(declared)) {
                    String type = new String(text.readNBytes(LONGEST), StandardCharsets.US_ASCII);
                    return type.matches(OPEN_DOCUMENT + "[a-z-]+") ? type : null;
                }
            }
            return PARTS.entrySet().stream()
                    .filter(part -> archive.getEntry(part.getKey()) != null)
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(null);
        } catch (ZipException torn) {
            return null;
        }
    }
}
