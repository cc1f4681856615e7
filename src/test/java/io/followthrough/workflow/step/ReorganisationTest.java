package io.followthrough.workflow.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.followthrough.ApplicationTest;
import io.followthrough.people.People;
import io.followthrough.people.Reorganising;
import io.followthrough.portfolio.Portfolio;
import io.followthrough.shared.UnitCode;
import io.followthrough.workflow.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.IdentityLink;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;

@ApplicationTest
@Import(Stage.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
class ReorganisationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final UnitCode TRADE = new UnitCode("TRADE");
    private static final UnitCode MACRO = new UnitCode("MACRO");
    private static final Map<String, Object> ACTION =
            Map.of("text", "Publish it.", "owner", "staff", "due", "2027-06-30");

    @Autowired
    Stage stage;

    @Autowired
    Reorganising reorganising;

    @Autowired
    Portfolio portfolio;

    @Autowired
    People people;

    @Autowired
    TaskService tasks;

    @Autowired
    AuthorizationService authorizations;

    @Autowired
    MockMvc http;

    @Test
    void when_a_unit_is_closed_the_successor_sees_its_open_tasks_and_the_former_people_do_not() throws Exception {
        String drafting = stage.recommendation();
        String task = stage.task(drafting).getId();
        stage.as("staff", () -> tasks.claim(task, "staff"));
        String followed = followedUp();
        String report = stage.task(followed + "/A1").getId();

        reorganising.close(TRADE, MACRO, TODAY);

        for (String open : List.of(task, report)) {
            sees("staff", open, false);
            sees("staff2", open, true);
            assertThat(authorizations
                            .createAuthorizationQuery()
                            .resourceType(Resources.TASK)
                            .resourceId(open)
                            .list())
                    .extracting(grant -> grant.getGroupId())
                    .allMatch(group -> group == null || group.endsWith("-MACRO"))
                    .isNotEmpty();
            assertThat(tasks.getIdentityLinksForTask(open))
                    .extracting(IdentityLink::getGroupId)
                    .doesNotContain("unit-staff-TRADE", "unit-head-TRADE")
                    .contains("unit-staff-MACRO");
        }
        assertThat(stage.task(drafting).getAssignee())
                .as("claimed by somebody who stays behind")
                .isNull();
        stage.complete("staff2", "UserTask_DraftResponse", drafting, Map.of("position", "AGREE"));
        assertThat(portfolio.action(followed + "/A1", TODAY).orElseThrow().owner())
                .isEqualTo("head2");
        assertThat(portfolio.action(followed + "/A1", TODAY.minusDays(1))).isEmpty();
    }

    @Test
    void in_a_merger_the_people_keep_their_tasks_and_share_them_with_the_new_colleagues() throws Exception {
        String drafting = stage.recommendation();
        String task = stage.task(drafting).getId();
        stage.as("staff", () -> tasks.claim(task, "staff"));

        reorganising.merge(TRADE, MACRO, TODAY);

        sees("staff", task, true);
        sees("staff2", task, true);
        assertThat(stage.task(drafting).getAssignee()).isEqualTo("staff");
        assertThat(people.find("head").orElseThrow().unit()).isEqualTo(MACRO);
    }

    @Test
    void a_past_day_shows_the_unit_and_the_name_of_then() {
        String reference = stage.recommendation();
        reorganising.rename(TRADE, "Trade and Investment", TODAY.minusDays(9));
        reorganising.merge(TRADE, MACRO, TODAY);
        assertThat(portfolio
                        .recommendation(reference, TODAY.minusDays(10))
                        .orElseThrow()
                        .unitName())
                .isEqualTo("Trade Promotion");
        assertThat(portfolio
                        .recommendation(reference, TODAY.minusDays(1))
                        .orElseThrow()
                        .unitName())
                .isEqualTo("Trade and Investment");
        assertThat(portfolio
                        .recommendation(reference, TODAY.minusDays(1))
                        .orElseThrow()
                        .unit())
                .isEqualTo("TRADE");
        assertThat(portfolio.recommendation(reference, TODAY).orElseThrow().unit())
                .isEqualTo("MACRO");
    }

    private String followedUp() {
        String reference = stage.recommendation();
        stage.complete(
                "staff", "UserTask_DraftResponse", reference, Map.of("position", "AGREE", "actions", List.of(ACTION)));
        stage.complete("head", "UserTask_ApproveResponse", reference, Map.of("verdict", "ACCEPT"));
        stage.complete("office", "UserTask_CheckResponse", reference, Map.of("verdict", "ACCEPT"));
        return reference;
    }

    private void sees(String username, String task, boolean seen) throws Exception {
        http.perform(get("/api/tasks/{id}", task).with(httpBasic(username, "demo")))
                .andExpect(seen ? status().isOk() : status().isNotFound());
    }
}
