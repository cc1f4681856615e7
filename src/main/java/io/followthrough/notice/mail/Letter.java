package io.followthrough.notice.mail;

import io.followthrough.shared.Refused;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import java.util.regex.Pattern;
import org.springframework.mail.javamail.MimeMessageHelper;

/**
 * What one person receives, in HTML and as plain text.
 *
 * @param messageId fixed when the digest was queued, without angle brackets: a repeated letter has the same, so that mail programs fold the two
 * @param from address of the application
 * @param to address of the person
 * @param subject one line, whatever it was made from
 * @param text the plain text
 * @param html the same as HTML, already escaped
 * @param unsubscribe where one click turns digests off, without signing in
 */
record Letter(String messageId, String from, String to, String subject, String text, String html, URI unsubscribe) {

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\u2028\\u2029]+");
    private static final Pattern MESSAGE_ID = Pattern.compile("[A-Za-z0-9._-]+@[A-Za-z0-9.-]+");

    /** @throws Refused when the key of the message could break out of its header */
    Letter {
        if (!MESSAGE_ID.matcher(messageId).matches()) {
            throw Refused.because("messageId", "The key of a message holds letters, digits and one @ only.");
        }
        subject = CONTROLS.matcher(subject).replaceAll(" ").strip();
    }

    /**
     * The letter as it travels.
     *
     * @throws Refused when an address is none, with what to correct
     */
    MimeMessage message(Instant at) throws MessagingException {
        MimeMessage message = new KeepingItsId(messageId);
        MimeMessageHelper parts =
                new MimeMessageHelper(message, MimeMessageHelper.MULTIPART_MODE_MIXED_RELATED, "UTF-8");
        parts.setFrom(address(from));
        parts.setTo(address(to));
        parts.setSubject(subject);
        parts.setSentDate(Date.from(at));
        parts.setText(text, html);
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("List-Unsubscribe", "<" + unsubscribe.toASCIIString() + ">");
        message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        message.saveChanges();
        return message;
    }

    private static InternetAddress address(String written) {
        try {
            if (CONTROLS.matcher(written).find()) {
                throw new AddressException("control character");
            }
            InternetAddress address = new InternetAddress(written, true);
            address.validate();
            return address;
        } catch (AddressException none) {
            throw Refused.because("address", "This is no e-mail address: correct it.");
        }
    }

    /** A message that does not make itself a new id whenever it is saved. */
    private static final class KeepingItsId extends MimeMessage {

        private final String id;

        KeepingItsId(String id) {
            super(Session.getInstance(new Properties()));
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + ">");
        }
    }
}
