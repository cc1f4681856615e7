package io.followthrough.notice.mail;

import java.net.URI;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How mail leaves the application.
 *
 * @param from address of the application, such as {@code followthrough@example.org}
 * @param address where people open the application, such as {@code https://followthrough.example.org}
 * @param outbox folder of letters, for where no mail server is configured
 */
@ConfigurationProperties("followthrough.notices")
record MailSettings(String from, URI address, Path outbox) {

    /** The address of one of our pages. */
    String page(String path) {
        String base = address.toString();
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
    }
}
