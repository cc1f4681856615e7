package io.followthrough.workflow.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.followthrough.ApplicationTest;
import io.followthrough.action.ActionStatus;
import io.followthrough.action.FollowingUp;
import io.followthrough.response.PlannedAction;
import io.followthrough.response.Position;
import io.followthrough.response.RespondingToRecommendations;
import io.followthrough.rulebook.StoredPortfolio;
import io.followthrough.workflow.Stage;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The review over HTTP and the process that runs every morning do the same. */
@ApplicationTest
@Import({Stage.class, StoredPortfolio.class, ReviewApiTest.Breaking.class})
class ReviewApiTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    Stage stage;

    @Autowired
    Breaking breaking;

    @Autowired
    MockMvc http;

    @Autowired
    ManagementService jobs;

    @Autowired
    RespondingToRecommendations responding;

    @Autowired
    FollowingUp followingUp;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    StoredPortfolio stored;

    @Autowired
    HistoryService history;

    @AfterEach
    void mend() {
        breaking.broken = false;
    }

    @Test
    void it_judges_and_begins_what_the_process_judges_and_begins() throws Exception {
        String asked = late();
        review("").andExpect(status().isOk());
        String everyMorning = late();
        everyMorning();

        assertThat(stage.task(asked).getName()).isEqualTo("Triage long overdue action");
        assertThat(stage.task(everyMorning).getName())
                .isEqualTo(stage.task(asked).getName());
        assertThat(flags(asked)).contains("ACTION_OVERDUE").isEqualTo(flags(everyMorning));
    }

    @Test
    void the_same_day_again_raises_and_begins_nothing() throws Exception {
        String late = late();
        review("");
        String task = stage.task(late).getId();

        review("?asOf=2026-11-23")
                .andExpect(status().isOk())
                .andExpect(content().json("{raised: 0, cleared: 0, notices: 0}"));
        assertThat(stage.task(late).getId()).isEqualTo(task);
    }

    @Test
    void another_day_is_judged_and_begins_nothing() throws Exception {
        String late = late();
        review("?asOf=2026-11-22").andExpect(status().isOk());

        assertThat(flags(late)).contains("ACTION_OVERDUE");
        assertThat(stage.task(late).getName()).isEqualTo("Report progress");
        review("?asOf=yesterday").andExpect(status().isBadRequest());
    }

    @Test
    void flags_are_kept_when_something_cannot_be_begun_and_calling_again_does_no_harm() throws Exception {
        breaking.broken = true;
        String late = late();
        review("")
                .andExpect(status().isInternalServerError())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath(
                        "$.detail",
                        allOf(
                                containsString("its flags are kept"),
                                containsString("No day today."),
                                containsString("Call again"))));
        assertThat(flags(late)).contains("ACTION_OVERDUE");
        assertThat(stage.task(late).getName()).isEqualTo("Triage long overdue action");

        breaking.broken = false;
        review("").andExpect(status().isOk()).andExpect(jsonPath("$.raised").value(0));
    }

    @Test
    void each_part_of_a_large_portfolio_is_a_job_and_is_judged_once() {
        stored.accepted("LARGE-A", LocalDate.of(2026, 1, 5), 1000);
        stored.accepted("LARGE-B", LocalDate.of(2026, 1, 5), 1);
        try {
            everyMorning();

            assertThat(flags("LARGE-A/1000")).contains("UNADDRESSED").isEqualTo(flags("LARGE-B/1"));
            assertThat(history.createHistoricActivityInstanceQuery()
                            .activityId("ServiceTask_ReviewPortfolio")
                            .orderByHistoricActivityInstanceStartTime()
                            .desc()
                            .list())
                    .extracting(HistoricActivityInstance::getProcessInstanceId)
                    .satisfies(parts -> assertThat(parts.get(0)).isEqualTo(parts.get(1)));
            assertThat(jdbc.queryForObject("select count(*) from flag where evaluation like 'LARGE%'", Integer.class))
                    .isEqualTo(1001 * flags("LARGE-B/1").size());
        } finally {
            jdbc.update("delete from flag where evaluation like 'LARGE%'");
            jdbc.update("delete from management_response where recommendation like 'LARGE%'");
            jdbc.update("delete from recommendation where evaluation like 'LARGE%'");
            jdbc.update("delete from evaluation where reference like 'LARGE%'");
        }
    }

    private ResultActions review(String query) throws Exception {
        return http.perform(post("/api/daily-review" + query).with(httpBasic("office", "demo")));
    }

    /** All jobs of one morning, as the engine would run them. */
    private void everyMorning() {
        jobs.executeJob(jobs.createJobQuery()
                .processDefinitionKey("daily-review")
                .timers()
                .singleResult()
                .getId());
        List<Job> next = dailyJobs();
        while (!next.isEmpty()) {
            next.forEach(job -> jobs.executeJob(job.getId()));
            next = dailyJobs();
        }
    }

    private List<Job> dailyJobs() {
        return jobs.createJobQuery()
                .processDefinitionKey("daily-review")
                .messages()
                .list();
    }

    private List<String> flags(String subject) {
        return jdbc.queryForList(
                "select rule from flag where subject = ? and cleared_on is null order by rule", String.class, subject);
    }

    private String late() {
        return stage.recommendation("TRADE", issued -> {
                    responding.recordPublished(issued, Position.AGREE, null, Stage.ISSUED, true);
                    followingUp.record(
                            issued,
                            new PlannedAction("Publish guidelines", "staff", TODAY.minusDays(366), null),
                            ActionStatus.PLANNED,
                            Stage.ISSUED);
                })
                + "/A1";
    }

    /** A duty that fails when it is told to. */
    @TestConfiguration
    static class Breaking {

        boolean broken;

        @Bean
        Duty brokenDuty() {
            return today -> {
                if (broken) {
                    throw new IllegalStateException("No day today.");
                }
                return 0;
            };
        }
    }
}
