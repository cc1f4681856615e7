package io.followthrough.action.file;

import io.followthrough.shared.Missing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;

/** A document that shows what was done for an action: nothing of it is ever removed, only replaced by a newer version. */
public class EvidenceFile {

    @Id
    @Nullable
    private final Long id;

    private final String action;
    private final List<FileVersion> versions;

    @Version
    @Nullable
    private final Integer version;

    @PersistenceCreator
    EvidenceFile(@Nullable Long id, String action, List<FileVersion> versions, @Nullable Integer version) {
        this.id = id;
        this.action = action;
        this.versions = new ArrayList<>(versions);
        this.version = version;
    }

    static EvidenceFile of(String action) {
        return new EvidenceFile(null, action, List.of(), null);
    }

    /** Adds what was uploaded as the newest version. */
    FileVersion replace(FileName name, Stored content, String by, Instant at) {
        FileVersion newest = new FileVersion(
                versions.size() + 1, name.text(), content.type(), content.size(), content.sha256(), by, at);
        versions.add(newest);
        return newest;
    }

    /** Under which it is downloaded. */
    public long id() {
        if (id == null) {
            throw new IllegalStateException("Not stored yet.");
        }
        return id;
    }

    /** Reference of the action. */
    public String action() {
        return action;
    }

    /** All versions, the first one first. */
    public List<FileVersion> versions() {
        return List.copyOf(versions);
    }

    /** The newest of those that were uploaded before that moment; missing when there was none yet. */
    public Optional<FileVersion> latestBefore(Instant end) {
        return versions.stream().filter(one -> one.uploadedAt().isBefore(end)).reduce((before, later) -> later);
    }

    public FileVersion latest() {
        return versions.get(versions.size() - 1);
    }

    /** The version with that number, or {@link Missing}. */
    public FileVersion version(int number) {
        if (number < 1 || number > versions.size()) {
            throw new Missing("version", number + " of file " + id());
        }
        return versions.get(number - 1);
    }
}
