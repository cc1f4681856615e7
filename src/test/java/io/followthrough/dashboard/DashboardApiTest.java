package io.followthrough.dashboard;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.followthrough.ApplicationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Import({Sample.class, Pages.class})
@Transactional
class DashboardApiTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Sample sample;

    @BeforeEach
    void a_portfolio() {
        sample.register();
    }

    @Test
    void evaluations_come_with_their_facts_and_the_references_of_their_recommendations() throws Exception {
        read("/api/evaluations?size=1&page=1")
                .andExpect(jsonPath("$.total").value(2))
                .andExpect(jsonPath("$.page").value(1))
                .andExpect(jsonPath("$.size").value(1))
                .andExpect(jsonPath("$.items[0].reference").value(Sample.OLD))
                .andExpect(jsonPath("$.items[0].issuedOnEstimated").value(true))
                .andExpect(jsonPath("$.items[0].recommendations", contains("SECO-2019-SME/1")));
        read("/api/evaluations/SECO-2025-PFM")
                .andExpect(jsonPath("$.ratings[0].score").value(1.5))
                .andExpect(jsonPath("$.recommendations", hasSize(3)))
                .andExpect(jsonPath("$.version").doesNotExist());
        read("/api/evaluations?asOf=2020-01-01").andExpect(jsonPath("$.total").value(1));
    }

    @Test
    void a_recommendation_comes_with_its_answer_its_flags_and_where_its_process_stands() throws Exception {
        read("/api/recommendations/SECO-2019-SME/1")
                .andExpect(jsonPath("$.evaluation").value(Sample.OLD))
                .andExpect(jsonPath("$.number").value("1"))
                .andExpect(jsonPath("$.position").value("PARTIALLY_AGREE"))
                .andExpect(jsonPath("$.reason").value("Services are better addressed elsewhere."))
                .andExpect(jsonPath("$.status").value("RESPONDED"))
                .andExpect(jsonPath("$.unit").value("TRADE"))
                .andExpect(jsonPath("$.flags[0].rule").value("UNADDRESSED"))
                .andExpect(jsonPath("$.flags[0].explanation", containsString("No real action")))
                .andExpect(jsonPath("$.step.process").value("recommendation"))
                .andExpect(jsonPath("$.step.element").value("UserTask_PlanActions"))
                .andExpect(jsonPath("$.step.candidateGroups", hasItem("unit-staff-TRADE")));
        read("/api/recommendations/" + Sample.HOSTILE)
                .andExpect(jsonPath("$.step.element").value("UserTask_AssignLeadUnit"));
    }

    @Test
    void an_action_comes_with_both_dates_and_its_flags() throws Exception {
        read("/api/recommendations/" + Sample.PLANNED)
                .andExpect(jsonPath("$.actions[0].reference").value(Sample.PLANNED + "/A1"))
                .andExpect(jsonPath("$.actions[1].status").value("CLOSURE_REQUESTED"));
        read("/api/actions/SECO-2025-PFM/1/A1")
                .andExpect(jsonPath("$.originalDue").value("2026-06-30"))
                .andExpect(jsonPath("$.due").value("2026-06-30"))
                .andExpect(jsonPath("$.slips").value(0))
                .andExpect(jsonPath("$.percent").value(40))
                .andExpect(jsonPath("$.owner").value("staff2"))
                .andExpect(jsonPath("$.unit").value("MACRO"))
                .andExpect(jsonPath("$.flags[*].rule", hasItem("ACTION_OVERDUE")))
                .andExpect(jsonPath("$.extensions").isEmpty());
        read("/api/actions/SECO-2025-PFM/1/A2")
                .andExpect(jsonPath("$.verdicts[0].requestedBy").value("head2"))
                .andExpect(jsonPath("$.verdicts[0].requestedOn").value("2026-11-02"))
                .andExpect(jsonPath("$.verdicts[0].verdict").isEmpty());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    /api/recommendations?unit=MACRO                                 | 2
                    /api/recommendations?position=AGREE&status=RESPONDED            | 1
                    /api/recommendations?status=OPEN                                | 4
                    /api/recommendations?flag=RESPONSE_OVERDUE                      | 2
                    /api/recommendations?evaluation=SECO-2019-SME&q=services        | 1
                    /api/recommendations?asOf=2019-12-31                            | 1
                    /api/recommendations?asOf=2019-12-30                            | 0
                    /api/recommendations?page=7&size=1000                           | 4
                    /api/actions                                                    | 2
                    /api/actions?flag=ACTION_OVERDUE                                | 1
                    /api/actions?status=CLOSURE_REQUESTED&owner=head2               | 1
                    /api/actions?recommendation=SECO-2019-SME/1                     | 0
                    /api/actions?asOf=2025-10-19                                    | 0
                    """)
    void filters_count_what_fits_them(String address, int total) throws Exception {
        read(address).andExpect(jsonPath("$.total").value(total));
    }

    @Test
    void a_day_before_the_response_knows_no_response() throws Exception {
        read("/api/recommendations/SECO-2025-PFM/1?asOf=2025-10-19")
                .andExpect(jsonPath("$.status").value("AWAITING_RESPONSE"))
                .andExpect(jsonPath("$.position").doesNotExist())
                .andExpect(jsonPath("$.actions", hasSize(0)))
                .andExpect(jsonPath("$.step").doesNotExist());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    /api/evaluations/NONE                       | 404 | There is no evaluation NONE.
                    /api/recommendations/SECO-2019-SME/9        | 404 | There is no recommendation SECO-2019-SME/9.
                    /api/actions/SECO-2025-PFM/1/A9             | 404 | There is no action SECO-2025-PFM/1/A9.
                    /api/recommendations?position=MAYBE         | 400 | Use one of [AGREE, PARTIALLY_AGREE, DISAGREE]
                    /api/recommendations?asOf=2026-02-30        | 400 | Use a date such as 2026-11-23
                    /api/recommendations?page=-1                | 400 | The first page is 0.
                    /api/recommendations?size=1001              | 400 | Use a size from 1 to 1000.
                    /api/recommendations?sort=reference,up      | 400 | Use asc or desc.
                    /api/evaluations?sort=cost                  | 400 | Nothing can be sorted by "cost".
                    /api/actions?status=OVERDUE                 | 400 | is not a value for status
                    """)
    void what_cannot_be_answered_is_a_problem_in_words(String address, int status, String sentence) throws Exception {
        mvc.perform(get(address).with(httpBasic("auditor", "demo")))
                .andExpect(status().is(status))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.status").value(status))
                .andExpect(jsonPath("$.detail", containsString(sentence)));
    }

    private ResultActions read(String address) throws Exception {
        return mvc.perform(get(address).with(httpBasic("director", "demo"))).andExpect(status().isOk());
    }
}
