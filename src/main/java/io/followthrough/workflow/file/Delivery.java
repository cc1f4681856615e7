package io.followthrough.workflow.file;

import io.followthrough.action.file.Download;
import io.followthrough.action.file.FileVersion;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Hands a file out so that no browser ever shows or runs it: people save it, and open it in a program of their choice. */
final class Delivery {

    private static final Set<String> HARMLESS =
            Set.of("application/pdf", "text/plain", "image/png", "image/jpeg", "image/gif", "image/tiff", "image/webp");
    private static final Set<String> DOCUMENTS =
            Set.of("application/vnd.openxmlformats-officedocument.", "application/vnd.oasis.opendocument.");

    private Delivery() {}

    static ResponseEntity<InputStreamResource> of(Download download) {
        FileVersion version = download.version();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(served(version.type())))
                .contentLength(version.size())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(version.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(new InputStreamResource(download::content));
    }

    private static String served(String type) {
        return HARMLESS.contains(type) || DOCUMENTS.stream().anyMatch(type::startsWith)
                ? type
                : MediaType.APPLICATION_OCTET_STREAM_VALUE;
    }
}
