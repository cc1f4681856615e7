package io.followthrough.dashboard.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.followthrough.ApplicationTest;
import io.followthrough.rulebook.RandomLives;
import io.followthrough.rulebook.figure.AskingTables;
import java.net.URI;
import java.util.Random;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** The overview of a random portfolio leads from each of its numbers to what it counts; {@code -Dseed=…} repeats a run. */
@ApplicationTest
@Import({RandomLives.class, AskingTables.class})
@Transactional
@WithMockUser(username = "director", roles = "MANAGEMENT")
class OverviewPageTest {

    private final long seed = Long.getLong("seed", System.nanoTime());

    @Autowired
    MockMvc mvc;

    @Autowired
    RandomLives lives;

    private void live() {
        System.out.println("OverviewPageTest: -Dseed=" + seed);
        lives.live(new Random(seed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "asOf=2024-12-31",
                "asOf=2024-12-31&by=year&unit=UONE",
                "asOf=2025-05-05&unit=-&priority=MEDIUM",
            })
    void every_number_leads_to_a_list_of_so_many(String choice) throws Exception {
        live();
        SoftAssertions softly = new SoftAssertions();
        int followed = 0;

        for (Element link : open("/overview?" + choice).select(".summary a[href], td a[href]")) {
            String number =
                    link.select("b").isEmpty() ? link.text() : link.select("b").text();
            String heading = open(link.attr("href")).select("#list").text();
            softly.assertThat(heading)
                    .as("%s, -Dseed=%d", link.attr("href"), seed)
                    .startsWith(number + " ");
            followed++;
        }

        softly.assertAll();
        assertThat(followed).isGreaterThan(50);
    }

    @Test
    void a_share_of_nothing_says_that_there_is_nothing_to_count() throws Exception {
        live();
        Document page = open("/overview?asOf=2017-12-31");
        assertThat(page.text()).contains("No evaluation is registered yet");

        Document one = open("/overview?unit=NOBODY");
        assertThat(one.select("#indicators tbody td").eachText())
                .contains("nothing to count")
                .doesNotContain("– %");
    }

    @Test
    void what_was_left_open_does_not_stand_in_the_address() throws Exception {
        mvc.perform(get("/overview?unit=&priority=HIGH&evaluation=&asOf=2026-11-23"))
                .andExpect(redirectedUrl("/overview?priority=HIGH"));
        mvc.perform(get("/rules/figures")).andExpect(redirectedUrl("/overview"));
        mvc.perform(get("/overview?by=week")).andExpect(status().isBadRequest());
    }

    private Document open(String address) throws Exception {
        return Jsoup.parse(mvc.perform(get(URI.create(address)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
