package io.followthrough.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.followthrough.MovedClock;
import io.followthrough.ServerTest;
import io.followthrough.people.AppointingSubstitutes;
import io.followthrough.people.Substitutions;
import io.followthrough.response.ManagementResponses;
import io.followthrough.workflow.Stage;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Somebody of another unit stands in from 25 to 27 November, and has Tasklist open all the time. */
@ServerTest
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:substitutes;DB_CLOSE_DELAY=-1")
class SubstituteInTasklistTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 25);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 27);

    @LocalServerPort
    int port;

    @Autowired
    Stage stage;

    @Autowired
    MovedClock clock;

    @Autowired
    AppointingSubstitutes appointing;

    @Autowired
    Substitutions substitutions;

    @Autowired
    ManagementResponses responses;

    @BeforeEach
    void appoint() {
        clock.moveTo(LocalDate.of(2026, 11, 23), LocalTime.NOON);
        substitutions.deleteAll();
        appointing.appoint("staff", "staff2", FIRST, LAST, "staff", LocalDate.now(clock));
    }

    @Test
    void one_session_shows_the_tasks_from_the_first_minute_to_the_last() throws Exception {
        String task = stage.task(stage.recommendation()).getId();
        Client substitute = Client.signedIn(port, "staff2", "demo");
        assertThat(tasks(substitute)).doesNotContain(task);
        clock.moveTo(FIRST.minusDays(1), LocalTime.of(23, 59));
        assertThat(tasks(substitute)).doesNotContain(task);
        clock.moveTo(FIRST, LocalTime.MIDNIGHT);
        assertThat(tasks(substitute)).contains(task);
        clock.moveTo(LAST, LocalTime.of(23, 59));
        assertThat(tasks(substitute)).contains(task);
        clock.moveTo(LAST.plusDays(1), LocalTime.MIDNIGHT);
        assertThat(tasks(substitute)).doesNotContain(task);
    }

    @Test
    void what_was_claimed_is_completed_in_the_period_only() throws Exception {
        String inTime = stage.recommendation();
        String tooLate = stage.recommendation();
        clock.moveTo(LAST, LocalTime.NOON);
        Client substitute = Client.signedIn(port, "staff2", "demo");
        assertThat(tasks(substitute)).contains(stage.task(inTime).getId());
        claim(substitute, inTime);
        claim(substitute, tooLate);
        complete(substitute, inTime);
        assertThat(responses.existsById(inTime)).isTrue();
        clock.moveTo(LAST.plusDays(1), LocalTime.MIDNIGHT);
        assertThat(tasks(substitute)).doesNotContain(stage.task(tooLate).getId());
        assertThatThrownBy(() -> complete(substitute, tooLate))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("403");
        assertThat(responses.existsById(tooLate)).isFalse();
    }

    @Test
    void ended_early_the_tasks_are_gone_at_once() throws Exception {
        String task = stage.task(stage.recommendation()).getId();
        clock.moveTo(FIRST, LocalTime.NOON);
        Client substitute = Client.signedIn(port, "staff2", "demo");
        assertThat(tasks(substitute)).contains(task);
        appointing.end("staff", "head", FIRST);
        assertThat(tasks(substitute)).doesNotContain(task);
    }

    private static String tasks(Client person) throws IOException, InterruptedException {
        return person.page("/camunda/api/engine/engine/default/task?maxResults=1000");
    }

    private void claim(Client person, String reference) throws IOException, InterruptedException {
        person.tasklist("/task/" + stage.task(reference).getId() + "/claim", "{\"userId\": \"staff2\"}");
    }

    private void complete(Client person, String reference) throws IOException, InterruptedException {
        person.tasklist("/task/" + stage.task(reference).getId() + "/complete", """
                {"variables": {"form": {"value": "{\\"position\\": \\"AGREE\\"}", "type": "String", "valueInfo": {"transient": true}}}}""");
    }
}
