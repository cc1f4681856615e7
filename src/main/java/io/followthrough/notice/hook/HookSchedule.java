package io.followthrough.notice.hook;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** When deliveries are sent. */
@Configuration
@ConditionalOnProperty(name = "followthrough.hooks.send", havingValue = "true")
class HookSchedule {

    private final SendingDeliveries sending;

    HookSchedule(SendingDeliveries sending) {
        this.sending = sending;
    }

    @Scheduled(fixedDelayString = "${followthrough.hooks.every}", initialDelayString = "${followthrough.hooks.every}")
    void send() {
        sending.sendDue();
    }
}
