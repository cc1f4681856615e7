package io.followthrough.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.followthrough.ApplicationTest;
import io.followthrough.workflow.Stage;
import io.followthrough.workflow.place.WaitingPoints;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

@ApplicationTest
@Import({Stage.class, Pages.class})
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:process-map;DB_CLOSE_DELAY=-1")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@WithMockUser(username = "director", roles = "MANAGEMENT")
class ProcessMapTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    Pages pages;

    @Autowired
    MockMvc mvc;

    @Autowired
    Stage stage;

    @Autowired
    WaitingPoints points;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService runtime;

    @Autowired
    Clock clock;

    private final Map<String, String> references = new HashMap<>();

    /** Each on another day before today; responses are due on 12 November, 42 days after publication. */
    @BeforeAll
    void a_small_portfolio() {
        daysAgo(31, () -> references.put("drafted-late", stage.recommendation()));
        daysAgo(10, () -> references.put("drafted", stage.recommendation("MACRO", reference -> {})));
        daysAgo(4, () -> references.put("unassigned", stage.recommendation(null, reference -> {})));
        daysAgo(2, () -> {
            String reference = stage.withTwoActions("Publish");
            references.put("followed", reference);
        });
    }

    @AfterAll
    void back_to_the_one_clock() {
        ClockUtil.offset(Duration.between(Instant.now(), clock.instant()).toMillis());
    }

    private void daysAgo(int days, Runnable work) {
        ClockUtil.setCurrentTime(Date.from(clock.instant().minus(Duration.ofDays(days))));
        work.run();
        points.all();
        back_to_the_one_clock();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    ''         | UserTask_DraftResponse            | 2 | 20.5 d | 31 d | 2 (100 %)
                    ''         | CallActivity_ManagementResponse   | 2 | 20.5 d | 31 d | 2 (100 %)
                    ''         | UserTask_AssignLeadUnit           | 1 | 4 d    | 4 d  | 0
                    ''         | UserTask_ReportProgress           | 2 | 2 d    | 2 d  | 0
                    ''         | IntermediateEvent_LastActionEnded | 1 | 2 d    | 2 d  | 0
                    ''         | UserTask_ApproveResponse          | 0 | –      | –    | 0
                    unit=TRADE | UserTask_DraftResponse            | 1 | 31 d   | 31 d | 1 (100 %)
                    unit=TRADE | UserTask_ReportProgress           | 2 | 2 d    | 2 d  | 0
                    unit=MACRO | UserTask_ReportProgress           | 0 | –      | –    | 0
                    unit=MACRO | UserTask_DraftResponse            | 1 | 10 d   | 10 d | 1 (100 %)
                    position=AGREE | UserTask_DraftResponse        | 0 | –      | –    | 0
                    position=AGREE&heat=LONGEST | UserTask_ReportProgress | 2 | 2 d | 2 d | 0
                    priority=MEDIUM | UserTask_DraftResponse           | 2 | 20.5 d | 31 d | 2 (100 %)
                    priority=HIGH   | UserTask_DraftResponse           | 0 | –      | –    | 0
                    kind=INDEPENDENT | UserTask_DraftResponse          | 2 | 20.5 d | 31 d | 2 (100 %)
                    kind=INTERNAL    | UserTask_DraftResponse          | 0 | –      | –    | 0
                    flag=RESPONSE_OVERDUE&heat=OVERDUE | UserTask_DraftResponse | 2 | 20.5 d | 31 d | 2 (100 %)
                    """)
    void the_map_counts_what_waits_at_each_step(
            String filter, String element, String waiting, String median, String longest, String overdue)
            throws Exception {
        Document page = pages.open("/process?" + filter);

        assertThat(page.select("tr[data-element=" + element + "] td").eachText())
                .containsExactly(waiting, median, longest, overdue);
    }

    @Test
    void the_map_counts_as_many_tasks_as_the_engine_does() throws Exception {
        Document page = pages.open("/process");
        Map<String, Long> counted = new HashMap<>();
        for (Element row : page.select("tr[data-element^=UserTask]")) {
            long number = Long.parseLong(row.select("td").get(0).text());
            counted.put(row.attr("data-element"), number);
            assertThat(tasks.createTaskQuery()
                            .taskDefinitionKey(row.attr("data-element"))
                            .count())
                    .as(row.attr("data-element"))
                    .isEqualTo(number);
        }
        assertThat(counted.values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(tasks.createTaskQuery().count());
    }

    @Test
    void every_number_leads_to_a_list_of_just_as_many_lines() throws Exception {
        List<String> followed = new ArrayList<>();
        for (Element link :
                pages.open("/process?q=STAGE").select("td[data-label=Waiting] a, td[data-label=Overdue] a")) {
            if (link.attr("href").startsWith("/process/")) {
                int number = Integer.parseInt(link.text().replaceAll(" .*", ""));
                assertThat(pages.open(link.attr("href")).select("tbody tr"))
                        .as(link.attr("href"))
                        .hasSize(number);
                followed.add(link.attr("href"));
            }
        }
        assertThat(followed).hasSize(5);
    }

    @Test
    void a_list_says_what_waits_the_longest_first_and_whose_turn_it_is() throws Exception {
        Document list = pages.open("/process/management-response/UserTask_DraftResponse");

        assertThat(list.select("tbody th").eachText())
                .containsExactly(references.get("drafted-late"), references.get("drafted"));
        assertThat(list.select("tbody tr").get(0).text())
                .contains("Unit staff, Trade", "23 October 2026", "31 days", "12 November 2026 overdue");
        assertThat(pages.open("/process/management-response/UserTask_DraftResponse?size=1&page=1")
                        .select("tbody th")
                        .eachText())
                .containsExactly(references.get("drafted"));
        assertThat(pages.open("/process/recommendation/IntermediateEvent_LastActionEnded")
                        .select("tbody td")
                        .eachText())
                .contains("nobody: it waits for something to happen", "no last day");
    }

    @Test
    void what_goes_on_leaves_the_step_at_once() throws Exception {
        String reference = stage.recommendation("MACRO", before -> {});
        assertThat(number("UserTask_DraftResponse", reference)).isEqualTo("1");

        stage.complete(
                "staff2",
                "UserTask_DraftResponse",
                reference,
                Map.of("position", "DISAGREE", "reason", "It is beyond the mandate."));

        assertThat(number("UserTask_DraftResponse", reference)).isEqualTo("0");
        assertThat(number("UserTask_ApproveResponse", reference)).isEqualTo("1");
        tasks.setDueDate(
                stage.task(reference).getId(), Date.from(clock.instant().plus(Duration.ofDays(3))));
        assertThat(pages.open("/process?q=" + reference)
                        .select("tr[data-element=UserTask_ApproveResponse] td")
                        .eachText())
                .containsExactly("1", "0 d", "0 d", "0");
        runtime.deleteProcessInstance(
                runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(reference, "recommendation")
                        .singleResult()
                        .getId(),
                "Not needed any more");
        assertThat(number("UserTask_ApproveResponse", reference)).isEqualTo("0");
    }

    private String number(String element, String reference) throws Exception {
        return pages.open("/process?evaluation=" + new Reference(reference).evaluation())
                .select("tr[data-element=" + element + "] td")
                .get(0)
                .text();
    }

    @Test
    void the_address_says_only_what_was_chosen_and_another_day_is_not_shown() throws Exception {
        assertThat(pages.redirection("/process?q=&unit=TRADE&heat=LONGEST"))
                .isEqualTo("/process?unit=TRADE&heat=LONGEST");
        Document past = pages.open("/process?asOf=2026-01-01&unit=TRADE");
        assertThat(past.select("main .notice").text()).contains("today only");
        assertThat(past.select("main .notice a").attr("href")).isEqualTo("/process?unit=TRADE");
        assertThat(pages.open("/process?asOf=2027-01-01").select("main .notice").text())
                .contains("today only");
        assertThat(pages.redirection("/process?asOf=2026-11-23&priority=HIGH")).isEqualTo("/process?priority=HIGH");
        assertThat(pages.open("/process/management-response/UserTask_DraftResponse?asOf=2026-01-01", 400)
                        .text())
                .contains("for today only. Leave asOf out.");
        pages.open("/process/management-response/UserTask_Nowhere", 404);
        pages.open("/process/daily-review/ServiceTask_QueueNotices", 404);
    }

    @Test
    void the_form_offers_what_the_address_takes() throws Exception {
        for (String address : List.of("/process", "/process/management-response/UserTask_DraftResponse")) {
            Document page = pages.open(address + "?kind=INTERNAL&priority=HIGH");
            assertThat(page.select("form.filter [name]").eachAttr("name"))
                    .contains("q", "unit", "evaluation", "priority", "kind", "position", "status", "flag");
            assertThat(page.select("form.filter option[selected]").eachAttr("value"))
                    .containsExactly("HIGH", "INTERNAL");
        }
        assertThat(pages.open("/process").select(".lead").text()).contains("Today only");
    }

    @Test
    void scripts_get_the_same_numbers() throws Exception {
        mvc.perform(get("/api/process-map?model=management-response&unit=TRADE"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$", hasSize(1)))
                .andExpect(jsonPath("$[0].process").value("management-response"))
                .andExpect(jsonPath("$[0].steps[0].element").value("UserTask_DraftResponse"))
                .andExpect(jsonPath("$[0].steps[0].name").value("Draft management response"))
                .andExpect(jsonPath("$[0].steps[0].waits.waiting").value(1))
                .andExpect(jsonPath("$[0].steps[0].waits.median").value(31.0))
                .andExpect(jsonPath("$[0].steps[0].waits.longest").value(31))
                .andExpect(jsonPath("$[0].steps[0].waits.overdue").value(1));
        mvc.perform(get("/api/process-map/management-response/UserTask_DraftResponse?unit=TRADE&overdue=true"))
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.items[0].reference").value(references.get("drafted-late")))
                .andExpect(
                        jsonPath("$.items[0].since").value(TODAY.minusDays(31).toString()));
        mvc.perform(get("/api/process-map?asOf=2026-01-01"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].message", containsString("today only")));
        mvc.perform(get("/api/process-map?model=nothing")).andExpect(status().isNotFound());
    }

    @Test
    void every_model_in_which_something_can_wait_is_on_the_map() throws Exception {
        Document page = pages.open("/process");
        try (Stream<Path> models = Files.list(Path.of("processes"))) {
            for (Path model : models.toList()) {
                String written = Files.readString(model);
                String process = model.getFileName().toString().replace(".bpmn", "");
                assertThat(page.select("section#" + process))
                        .as(process)
                        .hasSize(written.contains("<bpmn:userTask") ? 1 : 0);
            }
        }
    }
}
