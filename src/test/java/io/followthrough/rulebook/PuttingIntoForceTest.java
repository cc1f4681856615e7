package io.followthrough.rulebook;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.followthrough.ApplicationTest;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Numbers are tried for some evaluations and recommendations, put into force for them, and shown with whom they hold for. */
@ApplicationTest
@Import(StoredPortfolio.class)
class PuttingIntoForceTest {

    private static final LocalDate ISSUED = LocalDate.of(2026, 6, 1);

    @Autowired
    MockMvc http;

    @Autowired
    StoredPortfolio stored;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void store() {
        stored.accepted("EVAL-P", ISSUED, 1);
    }

    @AfterEach
    void clear() {
        jdbc.update("delete from policy_number");
        jdbc.update("delete from policy_set");
        stored.clear();
    }

    @Test
    void rehearsed_numbers_are_put_into_force_from_a_day() throws Exception {
        http.perform(activation("2026-12-01", "20")).andExpect(redirectedUrl("/rules"));
        unaddressed("asOf=2026-12-01", 20);
        http.perform(post("/rules/activation").with(csrf()).with(user("head").roles("UNIT_HEAD")))
                .andExpect(status().isForbidden());
    }

    @Test
    void numbers_hold_only_for_the_kind_and_priority_that_were_chosen() throws Exception {
        http.perform(activation("2026-11-23", "20").param("kind", "EXTERNAL").param("priority", "HIGH"))
                .andExpect(redirectedUrl("/rules"));
        unaddressed("kind=EXTERNAL&priority=LOW", 30);
        unaddressed("kind=INTERNAL&priority=HIGH", 0);
        unaddressed("kind=EXTERNAL&priority=HIGH", 20);
    }

    @Test
    void a_page_says_what_holds_for_whom_since_when() throws Exception {
        http.perform(activation("2026-11-23", "20").param("kind", "EXTERNAL")).andExpect(redirectedUrl("/rules"));
        page().andExpect(content().string(containsString("in force")))
                .andExpect(content().string(containsString("External evaluation")))
                .andExpect(content().string(containsString("Accepted without action, after (days): 20")))
                .andExpect(content().string(not(containsString("replaced by a later one"))))
                .andExpect(content().string(not(containsString("??"))));

        http.perform(activation("2026-12-01", "25").param("priority", "HIGH")).andExpect(redirectedUrl("/rules"));
        http.perform(activation("2026-11-23", "22").param("kind", "EXTERNAL")).andExpect(redirectedUrl("/rules"));

        page().andExpect(content().string(containsString("to come")))
                .andExpect(content().string(containsString("High priority")))
                .andExpect(content().string(containsString("replaced by a later one")));
    }

    @ParameterizedTest
    @CsvSource({"'', 1", "&kind=EXTERNAL, 1", "&kind=INTERNAL, 0", "&priority=LOW, 1", "&priority=HIGH, 0"})
    void a_rehearsal_changes_only_what_the_numbers_are_for(String scope, int cleared) throws Exception {
        http.perform(get("/rules/rehearsal?n.unaddressedDays=3000" + scope)
                        .with(user("office").roles("EVALUATION_OFFICE")))
                .andExpect(content().string(containsString("0 new, " + cleared + " cleared")));
    }

    private ResultActions page() throws Exception {
        return http.perform(get("/rules").with(user("office").roles("EVALUATION_OFFICE")))
                .andExpect(status().isOk());
    }

    private void unaddressed(String query, int days) throws Exception {
        http.perform(get("/api/policies?" + query).with(httpBasic("office", "demo")))
                .andExpect(jsonPath("$.numbers.unaddressedDays.value").value(days));
    }

    private static MockHttpServletRequestBuilder activation(String from, String days) {
        return post("/rules/activation")
                .param("name", "office")
                .param("validFrom", from)
                .param("source", "Decision of the director")
                .param("n.unaddressedDays", days)
                .with(csrf())
                .with(user("office").roles("EVALUATION_OFFICE"));
    }
}
