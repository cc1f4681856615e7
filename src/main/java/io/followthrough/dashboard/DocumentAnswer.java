package io.followthrough.dashboard;

import io.followthrough.action.file.FileVersion;
import java.time.Instant;

/**
 * A document of an action as scripts read it.
 *
 * @param id under which it is known
 * @param name what it is called
 * @param type media type, by its content
 * @param size in bytes
 * @param version number of the version; the first is 1
 * @param uploadedBy user name
 * @param uploadedAt when
 * @param address where this version is downloaded
 */
record DocumentAnswer(
        long id,
        String name,
        String type,
        long size,
        int version,
        String uploadedBy,
        Instant uploadedAt,
        String address) {

    static DocumentAnswer of(Documents.Newest document) {
        FileVersion version = document.version();
        return new DocumentAnswer(
                document.id(),
                version.name(),
                version.type(),
                version.size(),
                version.number(),
                version.uploadedBy(),
                version.uploadedAt(),
                "/api/files/%d/versions/%d".formatted(document.id(), version.number()));
    }
}
