package io.followthrough.notice.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.followthrough.ApplicationTest;
import io.followthrough.people.People;
import io.followthrough.people.Person;
import io.followthrough.people.Role;
import io.followthrough.rulebook.policy.Policy;
import java.time.Duration;
import java.util.Set;
import org.hamcrest.Matchers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

/** Whoever looks after the sending sees what became of each digest, and mends it. */
@ApplicationTest
@Import(QueuedDigests.class)
@TestPropertySource(
        properties = {"followthrough.demo.portfolio=true", "followthrough.notices.outbox=target/test-outbox"})
@Transactional
class QueuePagesTest {

    @Autowired
    QueuedDigests queued;

    @Autowired
    SendingDigests sending;

    @Autowired
    People people;

    @Autowired
    Policy policy;

    @Autowired
    Environment environment;

    @Autowired
    MockMvc http;

    @ParameterizedTest
    @CsvSource({"EVALUATION_OFFICE, 200", "ADMINISTRATOR, 200", "UNIT_HEAD, 403", "AUDITOR, 403"})
    void only_those_who_look_after_it_see_what_others_receive(String role, int status) throws Exception {
        http.perform(get("/notices").with(user("somebody").roles(role))).andExpect(status().is(status));
    }

    @Test
    void without_a_mail_server_the_page_says_so_and_shows_the_letter() throws Exception {
        long digest = queued.queue("head");
        queued.tell(digest, "head", "ACTION_OVERDUE", "ADC-2025-PFM/1", "REPORT", "{\"due\": \"2026-11-01\"}");

        assertThat(page().text()).contains("No mail server is configured", "Waits: 1");
        assertThat(sending.sendDue()).isEqualTo(1);
        assertThat(page().select("a[href=/notices/" + digest + "/letter]")).hasSize(1);
        http.perform(get("/notices/" + digest + "/letter").with(user("office").roles("EVALUATION_OFFICE")))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "message/rfc822"))
                .andExpect(header().string("Content-Disposition", Matchers.startsWith("attachment")))
                .andExpect(content().string(Matchers.containsString("To: head@example.org")));
        http.perform(get("/notices/0/letter").with(user("office").roles("EVALUATION_OFFICE")))
                .andExpect(status().isNotFound());
    }

    @Test
    void what_was_given_up_comes_first_with_its_remedy_and_is_tried_again() throws Exception {
        people.add(new Person("away", "Somebody without mail", null, Set.of(Role.COMMITTEE)), "a long password 1");
        long digest = queued.queue("away");
        queued.tell(digest, "away", "ACTION_OVERDUE", "ADC-2025-PFM/1", "KNOW", "{\"due\": \"2026-11-01\"}");
        queued.giveUp(digest, "Somebody without mail has no e-mail address: enter it in Admin.");

        assertThat(page().select("tbody tr").get(0).text())
                .contains("Somebody without mail", "no e-mail address", "Given up", "then try again");
        again(digest).andExpect(redirectedUrl("/notices"));
        assertThat(queued.statusOf(digest)).isEqualTo("QUEUED");
        again(digest).andExpect(status().is(422));
    }

    @Test
    void a_server_that_hangs_is_left_before_another_node_takes_the_letter_over() {
        // Greeting, hello, encryption, hello, three of signing in, sender, recipient, data, the answer to it, and the
        // end.
        int answers = 12;
        for (String protocol : new String[] {"smtp", "smtps"}) {
            Duration longest = timeout(protocol, "connectiontimeout")
                    .plus(timeout(protocol, "writetimeout"))
                    .plus(timeout(protocol, "timeout").multipliedBy(answers));
            assertThat(longest).isLessThan(MailConfiguration.CLAIM);
        }
        assertThat(policy.days("mailTries")).isPositive();
    }

    private Duration timeout(String protocol, String name) {
        return Duration.ofMillis(
                environment.getRequiredProperty("spring.mail.properties.mail." + protocol + "." + name, Long.class));
    }

    private ResultActions again(long digest) throws Exception {
        return http.perform(post("/notices/" + digest + "/again")
                .with(user("office").roles("EVALUATION_OFFICE"))
                .with(csrf()));
    }

    private Document page() throws Exception {
        return Jsoup.parse(http.perform(get("/notices").with(user("office").roles("EVALUATION_OFFICE")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
