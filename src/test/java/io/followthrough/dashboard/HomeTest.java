package io.followthrough.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.ApplicationTest;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Import({Sample.class, Pages.class})
@Transactional
@WithMockUser(username = "head", roles = "UNIT_HEAD")
class HomeTest {

    @Autowired
    Pages pages;

    @Autowired
    Sample sample;

    @Autowired
    TaskService tasks;

    @Test
    void people_of_a_unit_begin_with_their_work() throws Exception {
        assertThat(pages.redirection("/")).isEqualTo("/work");
    }

    @Test
    @WithMockUser(username = "director", roles = "MANAGEMENT")
    void the_bare_address_leads_others_to_the_overview() throws Exception {
        assertThat(pages.redirection("/")).isEqualTo("/overview");
    }

    @Test
    @WithMockUser(username = "admin", roles = "ADMINISTRATOR")
    void who_only_looks_after_the_system_is_led_to_cockpit() throws Exception {
        assertThat(pages.redirection("/")).isEqualTo("/camunda/app/cockpit/");
    }

    @ParameterizedTest
    @CsvSource({
        "/r/SECO-2019-SME,         /evaluations/SECO-2019-SME",
        "/r/SECO-2019-SME/1,       /recommendations/SECO-2019-SME/1",
        "/r/seco-2025-pfm/2.10,    /recommendations/SECO-2025-PFM/2.10",
        "/r/SECO-2025-PFM/1/A2,    /recommendations/SECO-2025-PFM/1#A2",
    })
    void a_reference_leads_to_its_page_from_anywhere(String address, String page) throws Exception {
        sample.register();

        assertThat(pages.redirection(address)).isEqualTo(page);
        pages.open(page.replaceFirst("#.*", ""));
    }

    @Test
    @WithMockUser(username = "office", roles = "EVALUATION_OFFICE")
    void who_has_a_task_about_it_is_led_to_that_task_and_others_to_what_happened() throws Exception {
        sample.register();
        String task = tasks.createTaskQuery()
                .processInstanceBusinessKey("SECO-2025-PFM/2.10")
                .singleResult()
                .getId();

        assertThat(pages.redirection("/r/SECO-2025-PFM/2.10"))
                .isEqualTo("/camunda/app/tasklist/default/#/?task=" + task);
        assertThat(pages.redirection("/r/SECO-2025-PFM/2.10?page")).isEqualTo("/recommendations/SECO-2025-PFM/2.10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/r/NOTHING", "/r/SECO-2019-SME/7", "/r/SECO-2025-PFM/1/A9", "/r/A/B/C/D", "/r/"})
    void an_unknown_reference_is_answered_with_how_one_looks(String address) throws Exception {
        sample.register();

        assertThat(pages.open(address, 404).text()).contains("A reference looks like SECO-2019-SME");
    }

    @Test
    void every_page_says_who_is_signed_in_and_where_they_are() throws Exception {
        var page = pages.open("/evaluations");

        assertThat(page.select(".signed-in").text()).contains("Unit head, Trade", "Sign out");
        assertThat(page.select(".signed-in input[name=_csrf]")).isNotEmpty();
        assertThat(page.select("[aria-current=page]").text()).isEqualTo("Evaluations");
        assertThat(page.select(".site-nav a[href=/intake]")).isEmpty();
        assertThat(page.select("html").attr("lang")).isEqualTo("en-GB");
    }
}
