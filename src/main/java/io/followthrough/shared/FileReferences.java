package io.followthrough.shared;

import java.util.List;

/**
 * Files in the order in which they were chosen.
 *
 * @param files each of them once
 */
public record FileReferences(List<FileReference> files) {

    /** No file at all. */
    public static final FileReferences NONE = new FileReferences(List.of());

    /** A file that was chosen twice counts once. */
    public FileReferences {
        files = files.stream().distinct().toList();
    }

    /** Whether there is no file. */
    public boolean none() {
        return files.isEmpty();
    }
}
