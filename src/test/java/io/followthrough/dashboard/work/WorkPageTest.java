package io.followthrough.dashboard.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.followthrough.ApplicationTest;
import io.followthrough.action.FollowingUp;
import io.followthrough.people.AppointingSubstitutes;
import io.followthrough.people.Substitutions;
import io.followthrough.response.ActionPlan;
import io.followthrough.response.PlannedAction;
import io.followthrough.response.Position;
import io.followthrough.response.RespondingToRecommendations;
import io.followthrough.workflow.Stage;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

@ApplicationTest
@Import(Stage.class)
class WorkPageTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    MockMvc http;

    @Autowired
    Stage stage;

    @Autowired
    Substitutions substitutions;

    @Autowired
    AppointingSubstitutes appointing;

    @Autowired
    RespondingToRecommendations responding;

    @Autowired
    FollowingUp followingUp;

    @AfterEach
    void forget() {
        substitutions.deleteAll();
    }

    @Test
    void what_may_be_claimed_and_what_was_claimed_are_told_apart_and_open_in_tasklist() throws Exception {
        String free = stage.recommendation();
        String mine = stage.recommendation();
        stage.claim("staff", mine);
        Document page = open("staff", "/work");

        assertThat(line(page, free).text()).contains("Draft management response", "free to claim", "days late");
        assertThat(line(page, free).select("input[name=items]").val())
                .isEqualTo(stage.task(free).getId());
        assertThat(line(page, mine).text()).contains("claimed by me", "Support small enterprises");
        assertThat(line(page, mine).select("input[name=items]")).isEmpty();
        assertThat(line(page, mine).select("a.button").attr("href"))
                .isEqualTo("/camunda/app/tasklist/default/#/?task="
                        + stage.task(mine).getId());
    }

    @Test
    void the_most_urgent_comes_first() throws Exception {
        stage.recommendation();
        assertThat(open("staff", "/work").select("#tasks ~ *, form time").eachAttr("datetime"))
                .isNotEmpty()
                .isSorted();
    }

    @Test
    void what_is_ticked_is_claimed_in_one_go() throws Exception {
        String one = stage.recommendation();
        String other = stage.recommendation();

        http.perform(post("/bulk")
                .param("what", "claim")
                .param("items", stage.task(one).getId(), stage.task(other).getId())
                .with(user("staff").roles("UNIT_STAFF"))
                .with(csrf()));

        assertThat(line(open("staff", "/work"), one).text()).contains("claimed by me");
        assertThat(line(open("staff", "/work"), other).text()).contains("claimed by me");
    }

    @Test
    void a_head_sees_who_holds_what_in_the_unit() throws Exception {
        String held = stage.recommendation();
        stage.claim("staff", held);
        String free = stage.recommendation();
        String elsewhere = stage.recommendation("MACRO", before -> {});
        Document page = open("head", "/work?of=unit");

        assertThat(line(page, held).text()).contains("Programme officer, Trade");
        assertThat(line(page, free).text()).contains("nobody yet (Unit staff, Trade Promotion)");
        assertThat(lines(page, elsewhere)).isEmpty();
        assertThat(lines(open("head", "/work"), held)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"staff, staff2, /work", "head, staff2, /work?of=unit"})
    void a_substitute_sees_in_whose_place_they_act(String person, String substitute, String address) throws Exception {
        String waiting = stage.recommendation();
        assertThat(lines(open(substitute, "/work"), waiting)).isEmpty();

        appointing.appoint(person, substitute, TODAY, TODAY.plusDays(3), person, TODAY);

        Document page = open(substitute, address);
        assertThat(lines(page, waiting)).isNotEmpty();
        if (address.equals("/work")) {
            assertThat(line(page, waiting).text()).contains("in the place of Programme officer, Trade");
        }
    }

    @Test
    void an_action_of_mine_without_a_task_is_shown_with_its_due_date() throws Exception {
        String reference = stage.recommendation("TRADE", issued -> {
            responding.recordPublished(issued, Position.AGREE, null, TODAY, false);
            followingUp.plan(
                    issued,
                    new ActionPlan(List.of(
                            new PlannedAction("Publish guidelines", "director", LocalDate.of(2026, 11, 30), null))),
                    "head",
                    TODAY);
        });

        assertThat(line(open("director", "/work"), reference + "/A1").text())
                .contains("Publish guidelines", "30 November 2026", "in 7 days", "Planned");
    }

    @Test
    void where_nothing_waits_the_page_says_so_and_where_to_go() throws Exception {
        Document page = open("auditor", "/work");

        assertThat(page.select(".empty-state").text()).contains("Nothing waits for you");
        assertThat(page.select(".empty-state a").eachAttr("href")).containsExactly("/portfolio", "/evaluations");
        assertThat(page.select(".tabs")).isEmpty();
    }

    private static Element line(Document page, String reference) {
        assertThat(lines(page, reference)).as(reference).hasSize(1);
        return lines(page, reference).get(0);
    }

    private static Elements lines(Document page, String reference) {
        return page.select("tbody tr:has(a:matchesOwn(^" + reference.replace("/", "\\/") + "$))");
    }

    private Document open(String username, String address) throws Exception {
        String role = switch (username) {
            case "head" -> "UNIT_HEAD";
            case "director" -> "MANAGEMENT";
            case "auditor" -> "AUDITOR";
            default -> "UNIT_STAFF";
        };
        return Jsoup.parse(http.perform(get(address).with(user(username).roles(role)))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
