package io.followthrough.workflow.file;

import io.followthrough.action.file.EvidenceFile;
import io.followthrough.action.file.FileVersion;
import java.util.List;

/**
 * A file of evidence.
 *
 * @param id under which it is downloaded
 * @param action reference of the action
 * @param name what its newest version is called
 * @param title the name with the size, for people
 * @param type media type of the newest version, by its content
 * @param size of the newest version, in bytes
 * @param version number of the newest version
 * @param versions all versions, the first one first
 */
record FileAnswer(
        long id,
        String action,
        String name,
        String title,
        String type,
        long size,
        int version,
        List<FileVersion> versions) {

    static FileAnswer of(EvidenceFile file) {
        FileVersion latest = file.latest();
        return new FileAnswer(
                file.id(),
                file.action(),
                latest.name(),
                latest.title(),
                latest.type(),
                latest.size(),
                latest.number(),
                file.versions());
    }
}
