package io.followthrough.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.followthrough.ApplicationTest;
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
        assertThat(positions.passed(reference))
                .extracting(PassedElement::element)
                .contains("StartEvent_RecommendationIssued", "Gateway_LeadUnitKnown", "UserTask_DraftResponse")
                .doesNotContain("UserTask_AssignLeadUnit", "UserTask_ApproveResponse");
        assertThat(positions.passed(reference))
                .filteredOn(element -> element.to() == null)
                .extracting(PassedElement::element)
                .containsExactlyInAnyOrder("CallActivity_ManagementResponse", "UserTask_DraftResponse");
    }

    @Test
    void a_recommendation_waits_for_the_last_of_its_actions() {
        String reference = stage.recommendation();
        Map<String, String> action = Map.of("text", "Publish", "owner", "staff", "due", "2027-06-30");
        stage.complete(
                "staff",
                "UserTask_DraftResponse",
                reference,
                Map.of("position", "AGREE", "actions", List.of(action, action)));
        stage.complete("head", "UserTask_ApproveResponse", reference, Map.of("verdict", "ACCEPT"));
        stage.complete("office", "UserTask_CheckResponse", reference, Map.of("verdict", "ACCEPT"));

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
    void an_unknown_reference_stands_nowhere() {
        assertThat(positions.of("NOWHERE/1")).isEmpty();
        assertThat(positions.of(List.of())).isEmpty();
        assertThat(positions.passed("NOWHERE/1")).isEmpty();
    }
}
