package io.followthrough;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** Whoever looks at something needs one connection to the database and never waits for a second while holding the first: else as many readers as there are connections block everybody. */
@ApplicationTest
@TestPropertySource(properties = "followthrough.demo.portfolio=true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OneConnectionTest {

    @Autowired
    MockMvc http;

    @Autowired
    HikariDataSource database;

    private int usually;
    private long patience;

    @BeforeAll
    void only_one_is_left() {
        usually = database.getMaximumPoolSize();
        patience = database.getConnectionTimeout();
        database.setMaximumPoolSize(1);
        database.setConnectionTimeout(2000);
        database.getHikariPoolMXBean().softEvictConnections();
    }

    @AfterAll
    void the_others_come_back() {
        database.setMaximumPoolSize(usually);
        database.setConnectionTimeout(patience);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/overview",
                "/overview/evaluations",
                "/portfolio",
                "/portfolio?q=budget&flag=ACTION_OVERDUE",
                "/portfolio?asOf=2026-06-30",
                "/actions",
                "/work",
                "/work?of=unit",
                "/evaluations",
                "/evaluations/ADC-2025-PFM",
                "/recommendations/ADC-2025-PFM/1",
                "/process",
                "/process/management-response/UserTask_DraftResponse",
                "/meetings",
                "/rules",
                "/rules/rehearsal?preset=norway",
                "/rules/why?ref=ADC-2025-PFM/1&rule=UNADDRESSED",
                "/me/notices",
                "/me/notices/next",
                "/notices",
                "/told",
                "/jobs",
                "/intake",
                "/units",
                "/bulk",
                "/api/recommendations",
                "/api/recommendations/ADC-2025-PFM/1",
                "/api/actions",
                "/api/evaluations",
                "/api/process-map",
                "/api/flags",
                "/api/indicators",
                "/api/indicators/flow",
                "/api/indicators/cohorts",
                "/api/meetings",
                "/api/notices",
                "/api/units",
                "/api/why?ref=ADC-2025-PFM/1&rule=UNADDRESSED"
            })
    void reading_takes_one_connection(String address) throws Exception {
        http.perform(get(address).with(user("office").roles("EVALUATION_OFFICE")))
                .andExpect(status().isOk());
    }
}
