package io.followthrough.notice.mail;

import io.followthrough.notice.outbox.Unreachable;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A folder of .eml files, one for each message key, for where no SMTP server is configured. */
final class FolderPost implements Post {

    private final Path folder;

    FolderPost(Path folder) {
        this.folder = folder;
    }

    /** Where the letter with that key lies, or would. */
    static Path file(Path folder, String messageId) {
        return folder.resolve(messageId.replaceAll("[^A-Za-z0-9._@-]", "") + ".eml");
    }

    @Override
    public void take(MimeMessage letter) throws Unreachable, NotTaken {
        try {
            Files.createDirectories(folder);
            Path draft = Files.createTempFile(folder, "draft", ".tmp");
            try (OutputStream out = Files.newOutputStream(draft)) {
                letter.writeTo(out);
            }
            Files.move(draft, file(folder, letter.getMessageID()), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new Unreachable(unwritable);
        } catch (MessagingException malformed) {
            throw new NotTaken(malformed);
        }
    }
}
