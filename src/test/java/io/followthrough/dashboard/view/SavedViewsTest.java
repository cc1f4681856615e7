package io.followthrough.dashboard.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.followthrough.ApplicationTest;
import io.followthrough.shared.Refused;
import io.followthrough.workflow.Stage;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Import(Stage.class)
@Transactional
class SavedViewsTest {

    private static final String TRADE = "/portfolio?unit=TRADE&sort=priority%2Cdesc";

    @Autowired
    MockMvc http;

    @Autowired
    Stage stage;

    @Autowired
    SavedViews views;

    @Test
    void a_kept_view_is_listed_for_its_owner_alone_and_leads_to_the_list() throws Exception {
        stage.recommendation();
        keep("head", "What matters in Trade", TRADE)
                .andExpect(redirectedUrl(TRADE))
                .andExpect(flash().attribute("notice", "The view “What matters in Trade” is kept."));

        assertThat(page("head", "/portfolio").select(".views .kept a").attr("href"))
                .isEqualTo(TRADE);
        assertThat(page("head", TRADE).select(".views .kept a[aria-current=true]"))
                .hasSize(1);
        assertThat(page("director", "/portfolio").select(".views .kept a")).isEmpty();
    }

    @Test
    void the_same_name_takes_the_place_of_the_view_before() throws Exception {
        keep("head", "Mine", TRADE);
        keep("head", "Mine", "/actions");

        assertThat(views.of("head")).containsExactly(new SavedView("Mine", "/actions"));
    }

    @Test
    void a_view_is_deleted_by_its_owner_alone() throws Exception {
        keep("head", "Mine", TRADE);

        forget("director", "Mine");
        assertThat(views.of("head")).hasSize(1);

        forget("head", "Mine").andExpect(redirectedUrl("/portfolio"));
        assertThat(views.of("head")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'',    /portfolio",
        "Mine,  https://example.org/portfolio",
        "Mine,  //example.org/",
        "Mine,  /portfolio/export",
        "Mine,  /portfolios",
        "Mine,  '/portfolio?q=a b'",
        "Mine,  '/portfolio?q={x}'",
        "Mine,  '/portfolio?q=${x}'",
        "Mine,  /portfolio?q=%",
        "Mine,  /portfolio?q=<script>",
        "Mine,  /portfolio//example.org",
        "Mine,  /portfolio/../admin",
        "Mine,  /portfolio?a#//example.org",
        "Mine,  '/\\example.org'",
        "Mine,  javascript:alert(1)",
        "'a\u0000b', /portfolio",
        "'a\tb', /portfolio",
    })
    void what_has_no_name_or_is_no_list_is_refused(String name, String address) throws Exception {
        keep("head", name, address).andExpect(status().isUnprocessableEntity());
        assertThat(views.of("head")).isEmpty();
    }

    @Test
    void nobody_keeps_more_than_fifty() {
        IntStream.range(0, SavedViews.MOST).forEach(i -> views.keep("head", new SavedView("View " + i, TRADE)));

        assertThatThrownBy(() -> views.keep("head", new SavedView("One more", TRADE)))
                .isInstanceOf(Refused.class)
                .hasMessage("You have kept 50 views. Delete one that you no longer need.");
        views.keep("head", new SavedView("View 7", "/actions"));
        assertThat(views.of("head")).hasSize(SavedViews.MOST);
    }

    private ResultActions keep(String username, String name, String address) throws Exception {
        return http.perform(post("/views")
                .param("name", name)
                .param("address", address)
                .with(user(username).roles("UNIT_HEAD"))
                .with(csrf()));
    }

    private ResultActions forget(String username, String name) throws Exception {
        return http.perform(post("/views/forgotten")
                .param("name", name)
                .param("address", "/portfolio")
                .with(user(username).roles("UNIT_HEAD"))
                .with(csrf()));
    }

    private Document page(String username, String address) throws Exception {
        return Jsoup.parse(http.perform(
                        get(java.net.URI.create(address)).with(user(username).roles("UNIT_HEAD")))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
