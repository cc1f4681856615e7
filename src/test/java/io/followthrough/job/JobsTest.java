package io.followthrough.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.followthrough.ApplicationTest;
import io.followthrough.shared.Missing;
import io.followthrough.shared.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Long work goes on by itself, says how far it is, can be stopped, and belongs to who began it. */
@ApplicationTest
@TestPropertySource(properties = "followthrough.demo.portfolio=true")
class JobsTest {

    @Autowired
    Jobs jobs;

    @Autowired
    MockMvc http;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void nothing_under_way() {
        jdbc.update("delete from job");
    }

    @Test
    void what_is_prepared_is_the_same_as_what_is_fetched_at_once() throws Exception {
        String address = "/api/recommendations/export?format=csv&status=OPEN";
        byte[] atOnce = http.perform(get(address).with(httpBasic("auditor", "demo")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        String job = http.perform(
                        get(address).with(httpBasic("auditor", "demo")).header("Prefer", "wait=1, respond-async"))
                .andExpect(status().isAccepted())
                .andExpect(header().string("Preference-Applied", "respond-async"))
                .andExpect(jsonPath("$.file").value("recommendations-2026-11-23.csv"))
                .andReturn()
                .getResponse()
                .getHeader("Location");

        assertThat(job).startsWith("/api/jobs/");
        await().untilAsserted(() -> http.perform(get(job).with(httpBasic("auditor", "demo")))
                .andExpect(jsonPath("$.status").value("DONE"))
                .andExpect(jsonPath("$.percent").value(100)));
        assertThat(http.perform(get(job + "/file").with(httpBasic("auditor", "demo")))
                        .andExpect(header().string(
                                        "Content-Disposition",
                                        "attachment; filename=\"recommendations-2026-11-23.csv\""))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray())
                .isEqualTo(atOnce)
                .isNotEmpty();
        http.perform(get(job).with(httpBasic("office", "demo"))).andExpect(status().isNotFound());
        http.perform(get(job + "/file").with(httpBasic("office", "demo"))).andExpect(status().isNotFound());
        http.perform(delete(job).with(httpBasic("office", "demo"))).andExpect(status().isNotFound());
    }

    @Test
    void a_page_asks_for_it_and_leads_to_where_it_is_prepared() throws Exception {
        http.perform(post("/portfolio/export?format=XLSX")
                        .with(user("director").roles("MANAGEMENT"))
                        .with(csrf()))
                .andExpect(redirectedUrl("/jobs"));

        await().untilAsserted(() -> assertThat(jobs.of("director"))
                .singleElement()
                .extracting(Job::status)
                .isEqualTo(JobStatus.DONE));
        http.perform(post("/portfolio/export?format=PDF")
                        .with(user("director").roles("MANAGEMENT"))
                        .with(csrf()))
                .andExpect(status().is4xxClientError());
        assertThat(jobs.of("director")).hasSize(1);
    }

    @Test
    void a_rehearsal_is_prepared_from_a_page_and_by_a_script_and_refused_before_it_begins() throws Exception {
        RequestPostProcessor director = user("director").roles("MANAGEMENT");
        http.perform(post("/rules/rehearsal.xlsx?n.unaddressedDays=1")
                        .with(director)
                        .with(csrf()))
                .andExpect(redirectedUrl("/jobs"));
        String job = http.perform(post("/api/rehearsals")
                        .with(httpBasic("director", "demo"))
                        .header("Prefer", "respond-async")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"policy\": {\"unaddressedDays\": 1}}"))
                .andExpect(status().isAccepted())
                .andReturn()
                .getResponse()
                .getHeader("Location");

        await().untilAsserted(() -> assertThat(jobs.of("director"))
                .hasSize(2)
                .allMatch(each -> each.status() == JobStatus.DONE && each.percent() == 100));
        byte[] file = http.perform(get(job + "/file").with(httpBasic("director", "demo")))
                .andExpect(header().string("Content-Disposition", "attachment; filename=\"rehearsal-2026-11-23.xlsx\""))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(file))) {
            assertThat(book.getSheet("Figures").getLastRowNum()).isPositive();
        }
        http.perform(post("/rules/rehearsal.xlsx?n.unaddressedDays=few")
                        .with(director)
                        .with(csrf()))
                .andExpect(status().is4xxClientError());
        assertThat(jobs.of("director")).hasSize(2);
    }

    @Test
    void it_says_how_far_it_is_and_ends_when_it_is_stopped() throws Exception {
        CountDownLatch half = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        Job begun = jobs.begin("staff", work((to, progress) -> {
            progress.more(50);
            try {
                half.await();
                progress.more(50);
                to.write(1);
            } catch (InterruptedException impossible) {
                throw new IOException(impossible);
            } finally {
                ended.countDown();
            }
        }));
        await().untilAsserted(() ->
                assertThat(jobs.require(begun.id(), "staff").percent()).isEqualTo(50));

        assertThat(jobs.stop(begun.id(), "staff").status()).isEqualTo(JobStatus.STOPPED);
        half.countDown();
        ended.await();

        await().during(Duration.ofMillis(200)).untilAsserted(() -> {
            Job job = jobs.require(begun.id(), "staff");
            assertThat(job.status()).isEqualTo(JobStatus.STOPPED);
            assertThat(jobs.content(job)).isEmpty();
        });
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> jobs.stop(begun.id(), "head"));
    }

    @Test
    void what_fails_says_why_and_keeps_nothing() {
        Job begun = jobs.begin("staff", work((to, progress) -> {
            to.write("half of it".getBytes(UTF_8));
            throw new IOException("There is no room left.");
        }));

        await().untilAsserted(() -> {
            Job job = jobs.require(begun.id(), "staff");
            assertThat(job.status()).isEqualTo(JobStatus.FAILED);
            assertThat(job.problem()).isEqualTo("There is no room left.");
            assertThat(jobs.content(job)).isEmpty();
        });
    }

    @Test
    void nobody_takes_all_the_workers_for_themselves() {
        CountDownLatch goOn = new CountDownLatch(1);
        List<Job> begun = new ArrayList<>();
        for (int i = 0; i < Jobs.MOST; i++) {
            begun.add(jobs.begin("staff", work((to, progress) -> {
                try {
                    goOn.await();
                } catch (InterruptedException impossible) {
                    throw new IOException(impossible);
                }
            })));
        }
        Work more = work((to, progress) -> {});

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> jobs.begin("staff", more))
                .withMessageContaining("5 jobs under way");
        goOn.countDown();
        await().untilAsserted(() ->
                assertThat(jobs.of("staff")).extracting(Job::status).containsOnly(JobStatus.DONE));
    }

    @Test
    void one_that_has_been_silent_for_long_ended_with_its_node_and_what_is_old_is_removed() {
        Job begun = jobs.begin("staff", work((to, progress) -> {}));
        await().until(() -> jobs.require(begun.id(), "staff").status() == JobStatus.DONE);
        jdbc.update("update job set status = 'RUNNING', seen_at = seen_at - interval '6' minute");
        assertThat(jobs.require(begun.id(), "staff").status()).isEqualTo(JobStatus.INTERRUPTED);

        jdbc.update("update job set began_at = began_at - interval '8' day");
        jobs.begin("head", work((to, progress) -> {}));
        assertThat(jobs.of("staff")).isEmpty();
        assertThat(jdbc.queryForList("select job from job_content", Long.class)).doesNotContain(begun.id());
    }

    private static Work work(Work.Writing writing) {
        return new Work("file.txt", "text/plain", 100, writing);
    }
}
