package io.followthrough.notice.mail;

import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** How many digests wait and how many were given up. A mail server that is away does not make the application unhealthy. */
@Component("noticesHealthIndicator")
class MailHealth implements HealthIndicator {

    private final Queue queue;
    private final Post post;

    MailHealth(Queue queue, Post post) {
        this.queue = queue;
        this.post = post;
    }

    @Override
    public Health health() {
        Health.Builder health = Health.up().withDetail("to", post instanceof SmtpPost ? "mail server" : "folder");
        queue.counts().forEach((status, count) -> health.withDetail(status, count));
        return health.build();
    }
}
