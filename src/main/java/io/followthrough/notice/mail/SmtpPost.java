package io.followthrough.notice.mail;

import io.followthrough.notice.outbox.Unreachable;
import jakarta.mail.internet.MimeMessage;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;

/** An SMTP server. */
final class SmtpPost implements Post {

    private final JavaMailSender server;

    SmtpPost(JavaMailSender server) {
        this.server = server;
    }

    @Override
    public void take(MimeMessage letter) throws Unreachable, NotTaken {
        try {
            server.send(letter);
        } catch (MailAuthenticationException unknownHere) {
            throw new Unreachable(unknownHere);
        } catch (MailSendException failed) {
            // Only a failure to connect has a cause; what became of single letters is told letter by letter.
            if (failed.getCause() != null) {
                throw new Unreachable(failed);
            }
            throw new NotTaken(failed);
        } catch (MailException failed) {
            throw new NotTaken(failed);
        }
    }
}
