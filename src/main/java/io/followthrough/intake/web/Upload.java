package io.followthrough.intake.web;

import io.followthrough.intake.document.Document;
import io.followthrough.shared.Refused;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.web.multipart.MultipartFile;

/** A document that arrives as a file or as the body of a request; never more of it is read than a document may have. */
final class Upload {

    private Upload() {}

    /** @throws Refused when the file is no document, or too large */
    static Document document(MultipartFile file) throws IOException {
        try (InputStream content = file.getInputStream()) {
            return document(content);
        }
    }

    /** @throws Refused when the content is no document, or too large */
    static Document document(InputStream content) throws IOException {
        return Document.of(content.readNBytes(Document.LARGEST_FILE + 1));
    }
}
