package io.followthrough.notice.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import io.followthrough.ApplicationTest;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** Published responses reach feed readers, whatever stands in them. */
@ApplicationTest
@TestPropertySource(properties = "followthrough.demo.portfolio=true")
class ResponsesFeedTest {

    @Autowired
    MockMvc http;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void the_feed_holds_what_is_published_the_latest_first_and_nothing_else() throws Exception {
        Long published = jdbc.queryForObject(
                "select count(*) from management_response where published_on is not null", Long.class);
        String one = jdbc.queryForObject(
                "select min(recommendation) from management_response where published_on is not null", String.class);
        jdbc.update(
                "update management_response set reason = ? where recommendation = ?",
                "</summary><b>\u0007 & done",
                one);

        SyndFeed feed = read();

        assertThat(feed.getEntries()).hasSize(Math.toIntExact(Math.min(100, published)));
        assertThat(feed.getEntries())
                .extracting(SyndEntry::getUpdatedDate)
                .isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(feed.getEntries())
                .allSatisfy(entry -> assertThat(entry.getLink()).startsWith("http://localhost/r/"));
        assertThat(feed.getEntries())
                .filteredOn(entry -> entry.getUri().endsWith(":" + one))
                .singleElement()
                .satisfies(
                        entry -> assertThat(entry.getDescription().getValue()).isEqualTo("</summary><b> & done"));
    }

    @Test
    void strangers_and_whoever_only_looks_after_the_system_do_not_read_it() throws Exception {
        http.perform(get("/feed.atom")).andExpect(status().isUnauthorized());
        http.perform(get("/feed.atom").with(httpBasic("admin", "demo"))).andExpect(status().isForbidden());
    }

    private SyndFeed read() throws Exception {
        String read = http.perform(get("/feed.atom").with(httpBasic("auditor", "demo")))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("application/atom+xml"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        return new SyndFeedInput().build(new StringReader(read));
    }
}
