package io.followthrough.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.followthrough.ApplicationTest;
import io.followthrough.workflow.place.Stay;
import io.followthrough.workflow.place.Ways;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@ApplicationTest
@Import(Stage.class)
class ProcessPositionsTest {

    @Autowired
    Stage stage;

    @Autowired
    ProcessPositions positions;

    @Autowired
    Ways ways;

    @Test
    void a_process_stands_where_the_process_that_it_called_stands() {
        String reference = stage.recommendation();
        assertThat(positions.of(reference)).hasValueSatisfying(position -> {
            assertThat(position.process()).isEqualTo("management-response");
            assertThat(position.element()).isEqualTo("UserTask_DraftResponse");
            assertThat(position.name()).isEqualTo("Draft management response");
            assertThat(position.since()).isEqualTo(LocalDate.of(2026, 11, 23));
            assertThat(position.candidateGroups()).containsExactly("unit-staff-TRADE");
            assertThat(position.assignee()).isNull();
            assertThat(position.taskId()).isEqualTo(stage.task(reference).getId());
        });
        assertThat(ways.of(List.of(reference)))
                .extracting(Stay::element)
                .contains("StartEvent_RecommendationIssued", "Gateway_LeadUnitKnown", "UserTask_DraftResponse")
                .doesNotContain("UserTask_AssignLeadUnit", "UserTask_ApproveResponse");
        assertThat(ways.of(List.of(reference)))
                .filteredOn(Stay::present)
                .extracting(Stay::element)
                .containsExactlyInAnyOrder("CallActivity_ManagementResponse", "UserTask_DraftResponse");
    }

    @Test
    void a_recommendation_waits_for_the_last_of_its_actions() {
        String reference = stage.withTwoActions("Publish");

        assertThat(positions.withActions(reference))
                .extracting(ProcessPosition::reference, ProcessPosition::element)
                .containsExactly(
                        tuple(reference, "IntermediateEvent_LastActionEnded"),
                        tuple(reference + "/A1", "UserTask_ReportProgress"),
                        tuple(reference + "/A2", "UserTask_ReportProgress"));
        assertThat(positions.of(List.of(reference + "/A1", reference)))
                .extracting(ProcessPosition::reference)
                .containsExactly(reference, reference + "/A1");
    }

    @Test
    void the_way_of_a_recommendation_and_its_actions_names_who_had_each_task() {
        String reference = stage.recommendation();
        Map<String, String> action = Map.of("text", "Publish", "owner", "staff", "due", "2027-06-30");
        stage.complete(
                "staff", "UserTask_DraftResponse", reference, Map.of("position", "AGREE", "actions", List.of(action)));
        stage.complete("head", "UserTask_ApproveResponse", reference, Map.of("verdict", "ACCEPT"));
        stage.complete("office", "UserTask_CheckResponse", reference, Map.of("verdict", "ACCEPT"));

        assertThat(ways.of(List.of(reference, reference + "/A1")))
                .filteredOn(stay -> stay.kind() == Stay.Kind.TASK || stay.kind() == Stay.Kind.WAIT)
                .extracting(Stay::reference, Stay::process, Stay::name, Stay::person, Stay::present)
                .containsExactlyInAnyOrder(
                        tuple(reference, "management-response", "Draft management response", "staff", false),
                        tuple(reference, "management-response", "Approve management response", "head", false),
                        tuple(reference, "management-response", "Check management response", "office", false),
                        tuple(reference, "recommendation", "Last action ended", null, true),
                        tuple(reference + "/A1", "follow-up-action", "Report progress", null, true));
    }

    @Test
    void an_unknown_reference_stands_nowhere() {
        assertThat(positions.of("NOWHERE/1")).isEmpty();
        assertThat(positions.of(List.of())).isEmpty();
        assertThat(ways.of(List.of("NOWHERE/1"))).isEmpty();
    }
}
