package io.followthrough.action.file;

import io.followthrough.action.FollowUpActions;
import io.followthrough.shared.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/** Somebody uploads a document that shows what was done, or a newer version of one. The content is kept before its version is known. */
@Component
public class UploadingFiles {

    private static final int BUFFER = 64 * 1024;

    private final EvidenceFiles files;
    private final FollowUpActions actions;
    private final Contents contents;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final DataSize largest;

    UploadingFiles(
            EvidenceFiles files,
            FollowUpActions actions,
            Contents contents,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock,
            @Value("${followthrough.files.largest:25MB}") DataSize largest) {
        this.files = files;
        this.actions = actions;
        this.contents = contents;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.largest = largest;
    }

    /** @throws Refused when the file is empty or too large */
    public EvidenceFile add(String action, FileName name, InputStream content, String by) throws IOException {
        actions.require(action);
        Stored stored = keep(content);
        return changed(() -> {
            EvidenceFile file = EvidenceFile.of(action);
            FileVersion first = file.replace(name, stored, by, clock.instant());
            EvidenceFile saved = files.save(file);
            events.publishEvent(
                    new FileUploaded(action, saved.id(), first.name(), first.type(), first.size(), first.sha256()));
            return saved;
        });
    }

    /** @throws Refused when the file is empty or too large, or the same as the newest version */
    public EvidenceFile replace(long id, FileName name, InputStream content, String by) throws IOException {
        files.require(id);
        Stored stored = keep(content);
        return changed(() -> {
            EvidenceFile file = files.require(id);
            FileVersion before = file.latest();
            if (before.sha256().equals(stored.sha256())) {
                throw Refused.because("file", "This is the newest version already. Choose the file that you changed.");
            }
            FileVersion now = file.replace(name, stored, by, clock.instant());
            events.publishEvent(new FileReplaced(
                    file.action(),
                    id,
                    now.name(),
                    before.name(),
                    now.number(),
                    now.type(),
                    now.size(),
                    now.sha256(),
                    before.sha256()));
            return files.save(file);
        });
    }

    /** Opens a version of a file. */
    public Download open(FileVersion version) throws IOException {
        return new Download(version, contents.open(version.sha256()));
    }

    private EvidenceFile changed(Supplier<EvidenceFile> change) {
        return Objects.requireNonNull(transaction.execute(status -> change.get()));
    }

    private Stored keep(InputStream content) throws IOException {
        Path aside = Files.createTempFile("upload", null);
        try {
            MessageDigest digest = sha256();
            long size = copy(content, aside, digest);
            if (size == 0) {
                throw Refused.because("file", "The file is empty. Choose another one.");
            }
            String fingerprint = HexFormat.of().formatHex(digest.digest());
            contents.keep(fingerprint, aside);
            return new Stored(fingerprint, size, FileType.of(aside));
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private long copy(InputStream content, Path aside, MessageDigest digest) throws IOException {
        long size = 0;
        byte[] buffer = new byte[BUFFER];
        try (OutputStream output = new DigestOutputStream(Files.newOutputStream(aside), digest)) {
            for (int count = content.read(buffer); count >= 0; count = content.read(buffer)) {
                size += count;
                if (size > largest.toBytes()) {
                    throw Refused.because(
                            "file",
                            "The file has more than %d MB. Make it smaller, for instance with smaller pictures, or split it.",
                            largest.toMegabytes());
                }
                output.write(buffer, 0, count);
            }
        }
        return size;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
