package io.followthrough.notice.mail;

import io.followthrough.notice.outbox.Outbox;
import io.followthrough.notice.outbox.Patience;
import io.followthrough.rulebook.policy.Policy;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts together who sends: over the mail server that is configured, or into a folder. */
@Configuration
@EnableConfigurationProperties(MailSettings.class)
class MailConfiguration {

    /** Longer than a mail server may take for one letter, with the timeouts of {@code application.yml}. */
    static final Duration CLAIM = Duration.ofMinutes(10);

    @Bean
    Outbox outbox(JdbcClient database, PlatformTransactionManager transactions) {
        return new Outbox(database, new TransactionTemplate(transactions), "digest");
    }

    @Bean
    Post post(ObjectProvider<JavaMailSender> server, MailSettings settings) {
        JavaMailSender configured = server.getIfAvailable();
        return configured == null ? new FolderPost(settings.outbox()) : new SmtpPost(configured);
    }

    @Bean
    SendingDigests sendingDigests(Outbox outbox, Letters letters, Post post, Policy policy, Clock clock) {
        return new SendingDigests(outbox, letters, post, () -> patience(policy), clock);
    }

    private static Patience patience(Policy policy) {
        Duration first = Duration.ofMinutes(Math.max(1, policy.days("mailFirstWaitMinutes")));
        Duration longest = Duration.ofHours(policy.days("mailLongestWaitHours"));
        return new Patience(
                Math.max(1, policy.days("mailTries")), first, longest.compareTo(first) < 0 ? first : longest, CLAIM);
    }
}
