package io.followthrough.notice.hook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import io.followthrough.ApplicationTest;
import io.followthrough.rulebook.DailyReview;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** Other systems hear of flags once each review, and know that it is us. */
@ApplicationTest
@TestPropertySource(
        properties = {
            "followthrough.demo.portfolio=true",
            "followthrough.hooks.private=true",
            "followthrough.hooks.tries=2"
        })
class HooksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private record Heard(Headers headers, String body) {}

    @Autowired
    MockMvc http;

    @Autowired
    Hooks hooks;

    @Autowired
    SendingDeliveries sending;

    @Autowired
    DailyReview review;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private int answer = 204;
    private HttpServer receiver;

    @BeforeEach
    void listen() throws Exception {
        jdbc.update("delete from flag");
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/", exchange -> {
            heard.add(new Heard(
                    exchange.getRequestHeaders(),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            exchange.getResponseHeaders().set("Location", "/elsewhere");
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        receiver.start();
    }

    @AfterEach
    void forget() {
        receiver.stop(0);
        hooks.all().forEach(hook -> hooks.remove(hook.id()));
    }

    @Test
    void a_review_is_told_once_and_signed() {
        Hooks.Added hook = hooks.add(url(), "admin");
        int raised = review.run(TODAY).raised();
        review.run(TODAY);
        sending.sendDue();
        sending.sendDue();

        assertThat(raised).isPositive();
        assertThat(heard.stream()
                        .mapToInt(one ->
                                JsonPath.<List<?>>read(one.body(), "$.raised").size())
                        .sum())
                .isEqualTo(raised);
        assertThat(heard).allSatisfy(one -> {
            String signature = one.headers().getFirst("Followthrough-Signature");
            long seconds = Long.parseLong(signature.substring(2, signature.indexOf(',')));
            assertThat(signature).isEqualTo(Signature.of(seconds, one.body(), hook.secret()));
            assertThat(one.headers().getFirst("Followthrough-Delivery"))
                    .isEqualTo(JsonPath.read(one.body(), "$.delivery"));
        });
        assertThat(hooks.all().get(0).lastOutcome()).isEqualTo("SENT");
    }

    @Test
    void what_is_cleared_is_told_with_the_reason() {
        hooks.add(url(), "admin");
        jdbc.update("""
                insert into flag (rule, subject, since, raised_on, live, facts, policy, policy_version)
                values ('STALLED', 'NOTHING/1', '2026-01-01', '2026-01-01', true, '{}', 'default', 1)""");
        review.run(TODAY);
        sending.sendDue();
        assertThat(heard)
                .anySatisfy(one -> assertThat(one.body()).contains("\"reference\":\"NOTHING/1\",\"because\":\""));
    }

    @Test
    void a_review_that_fails_tells_nobody() {
        hooks.add(url(), "admin");
        transaction.executeWithoutResult(status -> {
            review.run(TODAY);
            status.setRollbackOnly();
        });
        assertThat(sending.sendDue()).isZero();
        assertThat(heard).isEmpty();
    }

    @Test
    void a_redirect_is_not_followed_and_after_its_tries_a_delivery_is_given_up_until_somebody_asks() {
        Hooks.Added hook = hooks.add(url(), "admin");
        review.run(TODAY);
        answer = 307;
        sending.sendDue();
        int first = heard.size();
        sending.sendDue();
        assertThat(heard).as("nothing before the wait is over").hasSize(first);
        jdbc.update("update hook_delivery set next_try = send_from");
        sending.sendDue();

        assertThat(hooks.all().get(0).gaveUp()).isEqualTo(first);
        assertThat(hooks.all().get(0).lastError()).contains("307");
        answer = 200;
        hooks.tryAgain(hook.id());
        assertThat(sending.sendDue()).isEqualTo(first);
    }

    @Test
    void whoever_is_disabled_hears_nothing() {
        Hooks.Added hook = hooks.add(url(), "admin");
        review.run(TODAY);
        hooks.enable(hook.id(), false);
        sending.sendDue();
        assertThat(heard).isEmpty();
        assertThat(hooks.all().get(0).lastOutcome()).isEqualTo("CANCELLED");
    }

    @Test
    void only_administrators_see_hooks_and_the_secret_is_shown_once() throws Exception {
        http.perform(get("/api/hooks").with(httpBasic("office", "demo"))).andExpect(status().isForbidden());
        http.perform(get("/hooks").with(user("office").roles("EVALUATION_OFFICE")))
                .andExpect(status().isForbidden());
        http.perform(post("/hooks").with(user("admin").roles("ADMINISTRATOR")).param("url", url()))
                .andExpect(status().isForbidden());
        Object secret = http.perform(post("/hooks")
                        .with(user("admin").roles("ADMINISTRATOR"))
                        .with(csrf())
                        .param("url", url()))
                .andReturn()
                .getFlashMap()
                .get("secret");
        http.perform(get("/hooks").with(user("admin").roles("ADMINISTRATOR")))
                .andExpect(content().string(containsString(url())))
                .andExpect(content().string(not(containsString(String.valueOf(secret)))));
        http.perform(get("/api/hooks").with(httpBasic("admin", "demo")))
                .andExpect(content().string(not(containsString(String.valueOf(secret)))));
        http.perform(post("/api/hooks")
                        .with(httpBasic("admin", "demo"))
                        .contentType("application/json")
                        .content("{\"url\": \"ftp://example.org\"}"))
                .andExpect(status().isUnprocessableEntity());
    }

    private String url() {
        return "http://localhost:" + receiver.getAddress().getPort() + "/hook";
    }
}
