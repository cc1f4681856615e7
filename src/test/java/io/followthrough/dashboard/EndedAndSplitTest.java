package io.followthrough.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.followthrough.ApplicationTest;
import io.followthrough.action.adoption.AssessingAdoption;
import io.followthrough.action.adoption.AssessingAdoption.Judged;
import io.followthrough.action.adoption.EndingRecommendations;
import io.followthrough.evaluation.Priority;
import io.followthrough.evaluation.SplittingRecommendations;
import io.followthrough.evaluation.SplittingRecommendations.Part;
import io.followthrough.response.Position;
import io.followthrough.response.RespondingToRecommendations;
import io.followthrough.shared.Reason;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Import({Sample.class, Pages.class})
@Transactional
@WithMockUser(username = "director", roles = "MANAGEMENT")
class EndedAndSplitTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String COMPOUND = "SECO-2025-PFM/2.9";

    @Autowired
    MockMvc mvc;

    @Autowired
    Pages pages;

    @Autowired
    Sample sample;

    @Autowired
    SplittingRecommendations splitting;

    @Autowired
    RespondingToRecommendations responding;

    @Autowired
    EndingRecommendations ending;

    @Autowired
    AssessingAdoption assessing;

    @BeforeEach
    void a_portfolio() {
        sample.register();
    }

    @Test
    void a_split_recommendation_comes_with_its_parts_and_counts_by_them() throws Exception {
        Part part = new Part("Do it.", Priority.LOW, null);
        splitting.split(COMPOUND, List.of(part, part), TODAY);
        responding.recordPublished(COMPOUND + ".1", Position.AGREE, null, TODAY, false);

        read("/api/recommendations/" + COMPOUND)
                .andExpect(jsonPath("$.status").value("SPLIT"))
                .andExpect(jsonPath("$.parts[*].reference", contains(COMPOUND + ".1", COMPOUND + ".2")))
                .andExpect(jsonPath("$.parts[0].position").value("AGREE"))
                .andExpect(jsonPath("$.partsAnswered").value(1))
                .andExpect(jsonPath("$.partsClosed").value(0))
                .andExpect(jsonPath("$.flags", hasSize(0)))
                .andExpect(jsonPath("$.step").doesNotExist());
        read("/api/recommendations/" + COMPOUND + ".2")
                .andExpect(jsonPath("$.parent").value(COMPOUND))
                .andExpect(jsonPath("$.flags[0].rule").value("RESPONSE_OVERDUE"));
        read("/api/recommendations").andExpect(jsonPath("$.total").value(6));
        read("/api/recommendations?status=OPEN").andExpect(jsonPath("$.total").value(5));
        read("/api/evaluations/SECO-2025-PFM")
                .andExpect(jsonPath("$.recommendations", hasSize(5)))
                .andExpect(jsonPath("$.count").value(4));
        assertThat(pages.open("/portfolio").text()).contains("5 recommendations");
        assertThat(pages.open("/portfolio?status=SPLIT").text()).contains("1 recommendation");
        assertThat(pages.open("/recommendations/" + COMPOUND).text()).contains("2 parts: 1 answered, 0 closed");
        assertThat(pages.open("/recommendations/" + COMPOUND + ".1").text()).contains("Part of " + COMPOUND);
    }

    @Test
    void what_was_ended_early_says_how_why_and_what_goes_on_in_its_place() throws Exception {
        ending.merge(COMPOUND, Sample.PLANNED, new Reason("Both ask for the same."), "office", TODAY);

        read("/api/recommendations/" + COMPOUND)
                .andExpect(jsonPath("$.status").value("CLOSED"))
                .andExpect(jsonPath("$.ending").value("MERGED"))
                .andExpect(jsonPath("$.successor").value(Sample.PLANNED))
                .andExpect(jsonPath("$.endingReason").value("Both ask for the same."));
        assertThat(pages.open("/recommendations/" + COMPOUND).text())
                .contains("Merged into another: " + Sample.PLANNED, "Both ask for the same.");
    }

    @Test
    void an_adoption_is_shown_with_its_parts() throws Exception {
        String reference = Sample.OLD + "/1";
        Reason departure = new Reason("It was done without being planned.");
        assessing.assess(reference, new Judged(90, 80, 75, new Reason("In use."), departure), TODAY);

        read("/api/recommendations/" + reference)
                .andExpect(jsonPath("$.adoption").value("SUBSTANTIAL"))
                .andExpect(jsonPath("$.adoptionScore.percent").value(54))
                .andExpect(jsonPath("$.adoptionScore.alignment").value(90))
                .andExpect(jsonPath("$.adoptionScore.implementation").value(80))
                .andExpect(jsonPath("$.adoptionScore.timeliness").value(75));
        assertThat(pages.open("/recommendations/" + reference).text().replace('\u00a0', ' '))
                .contains("54 % = alignment 90 % × implementation 80 % × timeliness 75 %", "Adoption assessed");
    }

    private ResultActions read(String address) throws Exception {
        return mvc.perform(get(address)).andExpect(status().isOk());
    }
}
