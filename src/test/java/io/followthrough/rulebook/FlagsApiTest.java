package io.followthrough.rulebook;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;

@StoredPortfolio.Judged
@Import({FlagsApi.class, HandlingFlags.class})
@TestPropertySource(properties = "followthrough.today=2020-03-02")
class FlagsApiTest {

    private static final LocalDate ISSUED = LocalDate.of(2019, 12, 31);

    @Autowired
    StoredPortfolio stored;

    private MockMvc http;

    @BeforeEach
    void start(@Autowired ApplicationContext beans, @Autowired ObjectMapper json) {
        http = MockMvcBuilders.standaloneSetup(beans.getBean(FlagsApi.class))
                .setControllerAdvice(beans.getBean("refusals"))
                .setMessageConverters(new MappingJackson2HttpMessageConverter(json))
                .setLocaleResolver(new FixedLocaleResolver(Locale.UK))
                .build();
        stored.accepted("EVAL-X", ISSUED, 3);
        stored.accepted("EVAL-Y", ISSUED, 1);
        stored.action("EVAL-Y/1", 1, LocalDate.of(2019, 12, 31));
    }

    @Test
    void a_flag_is_told_with_its_facts_and_words_as_of_today() throws Exception {
        http.perform(get("/api/flags"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(3))
                .andExpect(jsonPath("$.page").value(0))
                .andExpect(jsonPath("$.size").value(1000))
                .andExpect(jsonPath("$.items[0].rule").value("UNADDRESSED"))
                .andExpect(jsonPath("$.items[0].subject").value("EVAL-X/1"))
                .andExpect(jsonPath("$.items[0].since").value("2020-01-31"))
                .andExpect(jsonPath("$.items[0].severity").value("ALARM"))
                .andExpect(jsonPath("$.items[0].facts.respondedOn").value("2019-12-31"))
                .andExpect(jsonPath("$.items[0].facts.respondedOnEstimated").value(true))
                .andExpect(jsonPath("$.items[0].facts.unaddressedDays").value(30))
                .andExpect(jsonPath("$.items[0].explanation", containsString("31 December 2019, an estimate")))
                .andExpect(jsonPath("$.items[0].remedy", startsWith("Plan at least one action")))
                .andExpect(jsonPath("$.items[0].next", startsWith("It stays unaddressed")));
    }

    @ParameterizedTest
    @CsvSource({
        "asOf=2020-01-30, 0",
        "asOf=2020-01-31, 3",
        "asOf=2020-07-31, 4",
        "asOf=2020-07-31&rule=ACTION_STALLED, 1",
        "asOf=2020-07-31&subject=EVAL-Y/1/A1, 1",
        "subject=EVAL-X/2, 1",
        "subject=EVAL-X, 0",
        "rule=ACTION_OVERDUE, 0",
        "size=2&page=1, 3"
    })
    void flags_are_filtered_and_judged_as_of_any_day(String query, int total) throws Exception {
        http.perform(get("/api/flags?" + query)).andExpect(jsonPath("$.total").value(total));
    }

    @Test
    void a_page_is_a_part_in_the_order_asked_for() throws Exception {
        http.perform(get("/api/flags?asOf=2020-07-31&sort=since,desc&size=1"))
                .andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.items[0].rule").value("ACTION_STALLED"));
    }

    @ParameterizedTest
    @CsvSource({
        "asOf=23.11.2026, a date such as 2026-11-23",
        "asOf=2026-02-30, a date such as 2026-11-23",
        "rule=OVERDUE, ACTION_OVERDUE",
        "sort=colour, 'Use subject, rule, since or severity.'",
        "size=0, from 1 to 1000",
        "page=-1, The first page is 0."
    })
    void what_cannot_be_understood_is_refused_with_a_sentence(String query, String sentence) throws Exception {
        http.perform(get("/api/flags?" + query))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.detail", containsString(sentence)));
    }
}
