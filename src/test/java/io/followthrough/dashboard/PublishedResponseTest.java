package io.followthrough.dashboard;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import io.followthrough.ApplicationTest;
import io.followthrough.workflow.Stage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What a response says besides its position and reason, as pages and scripts show it once it is published. */
@ApplicationTest
@Import(Stage.class)
class PublishedResponseTest {

    private static final Map<String, ?> ACCEPTED = Map.of("verdict", "ACCEPT");

    @Autowired
    MockMvc http;

    @Autowired
    Stage stage;

    @Test
    void everything_that_was_said_is_shown_once_it_is_published() throws Exception {
        String reference = rebutted();
        read(reference)
                .andExpect(jsonPath("$.acceptedPart").isEmpty())
                .andExpect(jsonPath("$.rebuttal").isEmpty());
        page(reference).andExpect(content().string(not(containsString("Which part is accepted"))));
        answer(reference, Map.of("choice", "MAINTAIN", "answer", "Not for this region."));
        stage.complete("office", "UserTask_CheckResponse", reference, ACCEPTED);
        read(reference)
                .andExpect(jsonPath("$.position").value("PARTIALLY_AGREE"))
                .andExpect(jsonPath("$.acceptedPart").value("The training alone."))
                .andExpect(jsonPath("$.usualReason").value("GOES_TOO_FAR"))
                .andExpect(jsonPath("$.implemented").isEmpty())
                .andExpect(jsonPath("$.rebuttal.text").value("The mandate was widened."))
                .andExpect(jsonPath("$.rebuttal.on").value("2026-11-23"))
                .andExpect(jsonPath("$.rebuttal.answer").value("Not for this region."))
                .andExpect(jsonPath("$.actions[0].fundingRequired").value(true))
                .andExpect(jsonPath("$.actions[1].fundingRequired").value(false));
        page(reference)
                .andExpect(content().string(containsString("Which part is accepted")))
                .andExpect(content().string(containsString("<p class=\"quoted\">The training alone.</p>")))
                .andExpect(content().string(containsString("It goes too far")))
                .andExpect(content().string(containsString("<p class=\"quoted\">The mandate was widened.</p>")))
                .andExpect(content().string(containsString("<p class=\"quoted\">Not for this region.</p>")))
                .andExpect(content().string(containsString("Further funding is required.")));
    }

    @Test
    void the_page_says_that_a_response_was_revised_after_a_rebuttal() throws Exception {
        String reference = rebutted();
        answer(reference, Map.of("choice", "RECONSIDER"));
        approved(
                reference,
                Map.of("position", "AGREE", "alreadyImplemented", true, "implemented", "Guidelines, page 3."));
        stage.complete("office", "UserTask_CheckResponse", reference, ACCEPTED);
        read(reference)
                .andExpect(jsonPath("$.implemented").value("Guidelines, page 3."))
                .andExpect(jsonPath("$.rebuttal.text").value("The mandate was widened."))
                .andExpect(jsonPath("$.rebuttal.answer").isEmpty());
        page(reference)
                .andExpect(content().string(containsString("<p class=\"quoted\">Guidelines, page 3.</p>")))
                .andExpect(content().string(containsString("The response was revised")));
    }

    private String rebutted() {
        String reference = stage.recommendation();
        Map<String, ?> funded = Map.of("text", "Train", "owner", "staff", "due", "2027-06-30", "fundingRequired", true);
        Map<String, ?> free = Map.of("text", "Publish", "owner", "staff", "due", "2027-06-30");
        approved(
                reference,
                Map.of(
                        "position",
                        "PARTIALLY_AGREE",
                        "acceptedPart",
                        "The training alone.",
                        "usualReason",
                        "GOES_TOO_FAR",
                        "reason",
                        "We have no mandate for the rest.",
                        "actions",
                        List.of(funded, free)));
        stage.complete(
                "office",
                "UserTask_CheckResponse",
                reference,
                Map.of("verdict", "REBUT", "comment", "The mandate was widened."));
        return reference;
    }

    private void approved(String reference, Map<String, ?> draft) {
        stage.complete("staff", "UserTask_DraftResponse", reference, draft);
        stage.complete("head", "UserTask_ApproveResponse", reference, ACCEPTED);
    }

    private void answer(String reference, Map<String, ?> form) {
        stage.complete("head", "UserTask_AnswerRebuttal", reference, form);
    }

    private ResultActions read(String reference) throws Exception {
        return http.perform(get("/api/recommendations/" + reference).with(httpBasic("auditor", "demo")));
    }

    private ResultActions page(String reference) throws Exception {
        return http.perform(
                get("/recommendations/" + reference).with(user("auditor").roles("AUDITOR")));
    }
}
