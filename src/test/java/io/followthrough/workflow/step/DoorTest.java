package io.followthrough.workflow.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.followthrough.ApplicationTest;
import io.followthrough.action.FollowUpActions;
import io.followthrough.evaluation.Recommendation;
import io.followthrough.evaluation.Recommendations;
import io.followthrough.people.People;
import io.followthrough.people.Person;
import io.followthrough.people.Role;
import io.followthrough.response.ManagementResponse;
import io.followthrough.response.ManagementResponses;
import io.followthrough.response.Position;
import io.followthrough.response.ResponseStatus;
import io.followthrough.shared.Reason;
import io.followthrough.shared.Refused;
import io.followthrough.shared.Refused.Problem;
import io.followthrough.shared.UnitCode;
import io.followthrough.workflow.ProcessPosition;
import io.followthrough.workflow.ProcessPositions;
import io.followthrough.workflow.Stage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
@Import(Stage.class)
class DoorTest {

    private static final String DRAFT = "UserTask_DraftResponse";
    private static final Map<String, String> ACTION =
            Map.of("text", "Publish guidelines", "owner", "staff", "due", "2027-06-30");
    private static final Map<String, String> ACCEPTED = Map.of("verdict", "ACCEPT");

    @Autowired
    Stage stage;

    @Autowired
    People people;

    @Autowired
    IdentityService identities;

    @Autowired
    TaskService tasks;

    @Autowired
    ManagementResponses responses;

    @Autowired
    FollowUpActions actions;

    @Autowired
    ProcessPositions positions;

    @Autowired
    Recommendations recommendations;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void a_refusal_changes_nothing() {
        String reference = stage.recommendation();
        stage.complete("staff", DRAFT, reference, Map.of("position", "AGREE", "actions", List.of(ACTION)));
        stage.complete(
                "head", "UserTask_ApproveResponse", reference, Map.of("verdict", "RETURN", "comment", "Say more."));
        Task before = stage.task(reference);

        assertRefused(
                () -> stage.complete(
                        "staff", DRAFT, reference, Map.of("position", "PARTIALLY_AGREE", "actions", List.of(ACTION))),
                "reason",
                "Say which part is accepted");

        Task after = stage.task(reference);
        assertThat(after.getId()).isEqualTo(before.getId());
        ManagementResponse response = responses.require(reference);
        assertThat(response.status()).isEqualTo(ResponseStatus.RETURNED);
        assertThat(response.position()).isEqualTo(Position.AGREE);
        assertThat(response.returnComment()).isEqualTo(new Reason("Say more."));
    }

    @Test
    void the_engine_takes_the_form_and_nothing_else() {
        String reference = stage.recommendation();
        String task = stage.task(reference).getId();
        var form = Variables.stringValue("{\"position\": \"AGREE\"}", true);
        assertRefused(() -> complete(task, Map.of("form", form, "approved", true)), "", "no variable \"approved\"");
        assertRefused(() -> complete(task, Map.of("form", form, "reference", "OTHER/1")), "", "\"reference\"");
        assertRefused(() -> complete(task, Map.of("form", "{\"position\": \"AGREE\"}")), "", "form is missing");
        assertRefused(
                () -> complete(
                        task,
                        Map.of("form", Variables.objectValue(List.of("x"), true).create())),
                "",
                "form is missing");
        assertThatThrownBy(() -> complete(task, Map.of("form", serialized("application/json", "{}"))))
                .hasMessageContaining("Cannot find serializer");
        assertThatThrownBy(() -> complete(
                        task, Map.of("form", serialized("application/x-java-serialized-object", "rO0ABXNyABFqYXZh"))))
                .hasMessageContaining("serialization format is prohibited");
        assertRefused(() -> complete(task, Map.of()), "", "form is missing");
        assertThat(responses.existsById(reference)).isFalse();
        assertThat(stage.task(reference).getId()).isEqualTo(task);
    }

    @Test
    void what_looks_like_an_expression_stays_text() {
        String reference = stage.recommendation();
        String text = "${7*7} #{execution.id} {{7*7}} <script>alert(1)</script> \"quoted\" \\ 🙂";
        stage.complete("staff", DRAFT, reference, Map.of("position", "DISAGREE", "reason", text));
        assertThat(responses.require(reference).reason()).isEqualTo(new Reason(text));
    }

    @Test
    void thirty_long_actions_go_in_one_form() {
        String reference = stage.recommendation();
        List<Map<String, String>> thirty = Collections.nCopies(
                30, Map.of("text", "What is to be done. ".repeat(100), "owner", "staff", "due", "2027-06-30"));
        stage.complete("staff", DRAFT, reference, Map.of("position", "AGREE", "actions", thirty));
        stage.complete("head", "UserTask_ApproveResponse", reference, ACCEPTED);
        stage.complete("office", "UserTask_CheckResponse", reference, ACCEPTED);
        assertThat(actions.open(reference)).hasSize(30);
        assertThat(positions.withActions(reference))
                .extracting(ProcessPosition::element)
                .filteredOn("UserTask_ReportProgress"::equals)
                .hasSize(30);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    not json                                        |                  | cannot be read
                    []                                              |                  | cannot be read
                    {"position": "AGREE"} {}                        |                  | cannot be read
                    {"position": "AGREE", "position": "DISAGREE"}   |                  | cannot be read
                    {}                                              | position         | missing
                    {"position": null}                              | position         | missing
                    {"position": "MAYBE"}                           | position         | AGREE, PARTIALLY_AGREE, DISAGREE
                    {"position": 0}                                 | position         | AGREE, PARTIALLY_AGREE, DISAGREE
                    {"position": "AGREE", "approved": true}         | approved         | no field "approved"
                    {"position": "AGREE", "reason": 5}              | reason           | takes a text
                    {"position": "AGREE", "reason": {"a": 1}}       | reason           | takes a text
                    {"position": "AGREE", "reason": "a\\u0000b"}    | reason           | cannot be kept
                    {"position": "AGREE", "actions": {}}            | actions          | takes a list
                    {"position": "AGREE", "actions": ["x"]}         | actions[0]       | Action 1: "Follow-up actions" takes rows
                    {"position": "AGREE", "actions": [{"text": "x"}]}                                                        | actions[0].owner | Action 1: "Who answers for it" is missing
                    {"position": "AGREE", "actions": [{"text": "x", "owner": "staff2", "due": "2027-01-31"}]}                | actions[0].owner | takes one of: head, staff
                    {"position": "AGREE", "actions": [{"text": "x", "owner": "staff", "due": "2027-02-30"}]}                 | actions[0].due   | takes a date
                    {"position": "AGREE", "actions": [{"text": "x", "owner": "staff", "due": 20270228}]}                     | actions[0].due   | takes a date
                    {"position": "AGREE", "actions": [{"text": "x", "owner": "staff", "due": "2027-01-31", "status": "x"}]}  | actions[0].status | no field
                    """)
    void what_cannot_be_accepted_is_refused_in_words(String form, String field, String sentence) {
        String reference = stage.recommendation();
        assertRefused(() -> stage.complete("staff", DRAFT, reference, form), field == null ? "" : field, sentence);
    }

    @Test
    void a_text_that_is_too_long_is_refused() {
        String reference = stage.recommendation();
        assertRefused(
                () -> stage.complete(
                        "staff", DRAFT, reference, Map.of("position", "AGREE", "reason", "x".repeat(10_001))),
                "reason",
                "\"Reason\" is 10001 characters long. Shorten it to 10000");
        assertRefused(() -> stage.complete("staff", DRAFT, reference, "x".repeat(1_000_001)), "", "more than 1000000");
    }

    @Test
    void a_comment_is_asked_for_only_with_a_return() {
        String reference = stage.recommendation();
        stage.complete("staff", DRAFT, reference, Map.of("position", "AGREE"));
        assertRefused(
                () -> stage.complete("head", "UserTask_ApproveResponse", reference, Map.of("verdict", "RETURN")),
                "comment",
                "Say what has to be changed");
        stage.complete(
                "head", "UserTask_ApproveResponse", reference, Map.of("verdict", "ACCEPT", "comment", "ignored"));
        assertThat(responses.require(reference).status()).isEqualTo(ResponseStatus.APPROVED);
    }

    @Test
    void only_candidates_complete_and_whoever_claimed_comes_first() {
        String reference = stage.recommendation();
        String task = stage.task(reference).getId();
        var form = Map.<String, Object>of("form", Variables.stringValue("{\"position\": \"AGREE\"}", true));
        for (String stranger : List.of("staff2", "head", "office", "director", "admin")) {
            assertThatThrownBy(() -> stage.as(stranger, () -> tasks.complete(task, form)))
                    .as(stranger)
                    .isInstanceOf(AuthorizationException.class);
        }
        stage.as("staff", () -> tasks.claim(task, "staff"));
        people.add(new Person("colleague", "Colleague", new UnitCode("TRADE"), Set.of(Role.UNIT_STAFF)), "colleague1");
        assertRefused(() -> stage.as("colleague", () -> tasks.complete(task, form)), "", "staff has claimed this task");
        identities.deleteUser("colleague");
    }

    @Test
    void a_claim_of_somebody_who_has_no_part_in_a_task_keeps_nobody_from_completing_it() {
        String reference = stage.recommendation();
        String task = stage.task(reference).getId();
        tasks.claim(task, "office");
        stage.as(
                "staff",
                () -> tasks.complete(task, Map.of("form", Variables.stringValue("{\"position\": \"AGREE\"}", true))));
        assertThat(responses.existsById(reference)).isTrue();
    }

    @Test
    void an_error_thrown_at_a_task_does_not_end_its_process() {
        String reference = stage.recommendation();
        String task = stage.task(reference).getId();
        assertThatThrownBy(() -> stage.as("staff", () -> tasks.handleBpmnError(task, "any")))
                .hasMessageContaining("bpmn error any failed");
        assertThat(stage.task(reference).getId()).isEqualTo(task);
    }

    @Test
    void the_list_shows_what_a_task_is_about_to_whoever_may_see_the_task() {
        String reference = stage.recommendation();
        String task = stage.task(reference).getId();
        stage.as(
                "staff",
                () -> assertThat(tasks.getVariablesLocal(task))
                        .containsEntry("reference", reference)
                        .containsEntry(
                                "subject", "Support small enterprises in meeting the standards of their markets."));
    }

    @Test
    void the_list_shows_a_corrected_wording() {
        String reference = stage.recommendation();
        transaction.executeWithoutResult(status -> {
            Recommendation recommendation = recommendations.require(reference);
            recommendation.reword("Support small enterprises.\n\nAnd " + "very ".repeat(40) + "small ones.");
            recommendations.save(recommendation);
        });
        assertThat(tasks.getVariable(stage.task(reference).getId(), "subject").toString())
                .startsWith("Support small enterprises. And very very")
                .endsWith("…")
                .hasSize(120);
    }

    @RepeatedTest(3)
    void two_who_end_the_last_actions_together_do_not_leave_the_recommendation_behind() throws Exception {
        String reference = stage.recommendation();
        stage.complete("staff", DRAFT, reference, Map.of("position", "AGREE", "actions", List.of(ACTION, ACTION)));
        stage.complete("head", "UserTask_ApproveResponse", reference, ACCEPTED);
        stage.complete("office", "UserTask_CheckResponse", reference, ACCEPTED);
        for (String action : List.of(reference + "/A1", reference + "/A2")) {
            stage.complete(
                    "staff",
                    "UserTask_ReportProgress",
                    action,
                    Map.of("percent", 100, "note", "Done.", "done", true, "evidence", "Page 3"));
        }
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService people = Executors.newFixedThreadPool(2);
        List<Callable<String>> endings = new ArrayList<>();
        for (String action : List.of(reference + "/A1", reference + "/A2")) {
            endings.add(() -> {
                together.await();
                stage.complete("office", "UserTask_VerifyClosure", action, ACCEPTED);
                return action;
            });
        }
        for (Future<String> ending : people.invokeAll(endings)) {
            assertThat(ending.get()).startsWith(reference);
        }
        people.shutdown();
        assertThat(positions.withActions(reference))
                .extracting(ProcessPosition::element)
                .containsExactly("UserTask_AssessAdoption");
    }

    private static TypedValue serialized(String format, String value) {
        return Variables.serializedObjectValue(value)
                .serializationDataFormat(format)
                .objectTypeName("java.util.HashMap")
                .create();
    }

    private void complete(String task, Map<String, Object> variables) {
        stage.as("staff", () -> tasks.complete(task, variables));
    }

    private static void assertRefused(ThrowingCallable work, String field, String sentence) {
        assertThatThrownBy(work)
                .hasMessageContaining("Refused:\n")
                .hasRootCauseInstanceOf(Refused.class)
                .rootCause()
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::field)
                                .contains(field))
                .hasMessageContaining(sentence);
    }
}
