package io.followthrough.notice.outbox;

import jakarta.mail.MessagingException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailSendException;

/** What went wrong with a letter, in one line for whoever has to remedy it. */
public final class Causes {

    private static final int LONGEST = 2000;

    private Causes() {}

    /** The innermost message, without line breaks, of at most 2000 characters. */
    public static String told(Exception problem) {
        Throwable innermost = innermost(problem);
        String message = innermost.getMessage();
        String told =
                message == null || message.isBlank() ? innermost.getClass().getSimpleName() : message;
        String line = told.replaceAll("\\p{Cc}+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }

    private static Throwable innermost(Throwable problem) {
        Throwable next = next(problem);
        return next == null || next == problem ? problem : innermost(next);
    }

    /** Mail exceptions hang what the server said on a chain of their own. */
    private static @Nullable Throwable next(Throwable problem) {
        if (problem instanceof MailSendException several && several.getMessageExceptions().length > 0) {
            return several.getMessageExceptions()[0];
        }
        if (problem instanceof MessagingException mail && mail.getNextException() != null) {
            return mail.getNextException();
        }
        return problem.getCause();
    }
}
