package io.followthrough.action.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Keeps contents in a folder: written aside, forced to the disk, then given their name at once. */
class ContentsInFolder implements Contents {

    private static final int FANOUT = 2;

    private final Path folder;

    ContentsInFolder(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    @Override
    public void keep(String sha256, Path content) throws IOException {
        Path shelf = shelf(sha256);
        Path kept = shelf.resolve(sha256);
        if (Files.exists(kept)) {
            return;
        }
        Files.createDirectories(shelf);
        Path aside = Files.createTempFile(shelf, "aside", null);
        try {
            Files.copy(content, aside, StandardCopyOption.REPLACE_EXISTING);
            force(aside, StandardOpenOption.WRITE);
            Files.move(aside, kept, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(aside);
        }
        force(shelf, StandardOpenOption.READ);
        force(folder, StandardOpenOption.READ);
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        return Files.newInputStream(shelf(sha256).resolve(sha256));
    }

    private Path shelf(String sha256) {
        return folder.resolve(sha256.substring(0, FANOUT));
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }
}
