package io.followthrough.notice.mail;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks again and again for what is due, every minute unless configured; a database that is away for a while does not end that. */
@Component
@ConditionalOnProperty("followthrough.notices.sending")
class SendingSchedule {

    private static final Logger LOG = LoggerFactory.getLogger(SendingSchedule.class);

    private final SendingDigests sending;

    SendingSchedule(SendingDigests sending) {
        this.sending = sending;
    }

    @Scheduled(
            fixedDelayString = "${followthrough.notices.every}",
            initialDelayString = "${followthrough.notices.every}")
    void send() {
        int sent = sending.sendDue();
        if (sent > 0) {
            LOG.info("Sent {} digests.", sent);
        }
    }
}
