package io.followthrough.notice.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.followthrough.ApplicationTest;
import io.followthrough.notice.preference.Preferences;
import io.followthrough.shared.Language;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Everybody reads in their language: chosen by themselves, by their browser, or English. */
@ApplicationTest
class ReadersLanguageTest {

    private static final RequestPostProcessor HEAD = user("head").roles("UNIT_HEAD");

    @Autowired
    MockMvc http;

    @Autowired
    Preferences preferences;

    @Autowired
    JdbcTemplate jdbc;

    @AfterEach
    void forget() {
        jdbc.update("delete from preference where person = 'head'");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    fr-CH, fr;q=0.9, en;q=0.8 | fr
                    it, de;q=0.5              | de
                    es-PE                     | es
                    en-US                     | en-GB
                    it                        | en-GB
                    *                         | en-GB
                    """)
    void a_browser_is_answered_in_the_first_of_our_languages_that_it_asks_for(String asked, String spoken)
            throws Exception {
        reads(get("/login").header("Accept-Language", asked), spoken);
    }

    @Test
    void who_asks_for_nothing_reads_english() throws Exception {
        reads(get("/login"), "en-GB");
    }

    @Test
    void what_was_chosen_in_a_browser_counts_more_than_what_it_asks_for() throws Exception {
        http.perform(post("/language").with(csrf()).param("language", "DE").param("back", "/login?logout"))
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl("/login?logout"))
                .andExpect(cookie().value("language", "de"))
                .andExpect(cookie().httpOnly("language", true));

        reads(get("/login").header("Accept-Language", "fr").cookie(new Cookie("language", "de")), "de");
        reads(get("/login").header("Accept-Language", "fr").cookie(new Cookie("language", "xx")), "fr");
    }

    @Test
    void what_a_person_chose_counts_most_and_is_the_language_of_their_digests() throws Exception {
        http.perform(post("/language").with(HEAD).with(csrf()).param("language", "ES"))
                .andExpect(redirectedUrl("/"));

        assertThat(preferences.of("head").language()).isEqualTo(Language.ES);
        reads(get("/portfolio").with(HEAD).cookie(new Cookie("language", "de")).header("Accept-Language", "fr"), "es");
    }

    @Test
    void the_page_of_what_i_receive_chooses_the_same() throws Exception {
        http.perform(get("/me/notices").with(HEAD).header("Accept-Language", "fr"))
                .andExpect(content().string(containsString("value=\"FR\" lang=\"fr\" selected")));

        http.perform(post("/me/notices")
                        .with(HEAD)
                        .with(csrf())
                        .param("rhythm", "DAILY")
                        .param("weekday", "MONDAY")
                        .param("language", "DE")
                        .param("zone", "Europe/Zurich"))
                .andExpect(cookie().value("language", "de"));

        reads(get("/me/notices").with(HEAD).header("Accept-Language", "fr"), "de");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/",
                "//example.org/",
                "/\\example.org",
                "javascript:alert(1)",
                "portfolio",
                "/a b",
                ""
            })
    void a_choice_leads_back_to_our_own_pages_only(String back) throws Exception {
        http.perform(post("/language").with(csrf()).param("language", "FR").param("back", back))
                .andExpect(redirectedUrl("/"));
    }

    @Test
    void another_site_chooses_for_nobody() throws Exception {
        http.perform(post("/language").with(HEAD).param("language", "FR")).andExpect(status().isForbidden());
        assertThat(preferences.language("head")).isEmpty();
    }

    @Test
    void every_page_offers_each_language_by_its_own_name_and_comes_back_to_itself() throws Exception {
        String page = http.perform(get("/portfolio?q=a&asOf=2026-01-01").with(HEAD))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page)
                .contains("value=\"/portfolio?q=a&amp;asOf=2026-01-01\"", "dir=\"ltr\"")
                .contains(">English</button>", ">Français</button>", ">Español</button>", ">Deutsch</button>");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_language_is_found_whatever_the_country(Language language) {
        assertThat(Language.of(new Locale.Builder()
                        .setLanguage(language.code())
                        .setRegion("CH")
                        .build()))
                .contains(language);
        assertThat(Language.of(language.code())).contains(language);
    }

    private void reads(MockHttpServletRequestBuilder asked, String language) throws Exception {
        http.perform(asked).andExpect(content().string(containsString("<html lang=\"" + language + "\"")));
    }
}
