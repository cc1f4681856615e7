package io.followthrough.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.followthrough.action.ActionStatus;
import io.followthrough.action.FollowUpActions;
import io.followthrough.evaluation.EvaluationKind;
import io.followthrough.evaluation.Evaluations;
import io.followthrough.evaluation.RecommendationReworded;
import io.followthrough.evaluation.RecommendationStatus;
import io.followthrough.evaluation.Recommendations;
import io.followthrough.evaluation.RecommendationsRegistered;
import io.followthrough.evaluation.Statement;
import io.followthrough.intake.document.Document;
import io.followthrough.intake.understanding.Understanding;
import io.followthrough.people.Units;
import io.followthrough.response.ManagementResponses;
import io.followthrough.response.Position;
import io.followthrough.response.ResponseStatus;
import io.followthrough.shared.Missing;
import io.followthrough.shared.Refused;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@IntakeTest
@RecordApplicationEvents
class ConfirmingUnderstandingTest {

    private static final String EVALUATION = "SECO-2019-SME";
    private static final String OFFICE = "office";

    @Autowired
    ReadingDocuments reading;

    @Autowired
    ConfirmingUnderstanding confirming;

    @Autowired
    Units units;

    @Autowired
    Evaluations evaluations;

    @Autowired
    Recommendations recommendations;

    @Autowired
    ManagementResponses responses;

    @Autowired
    FollowUpActions actions;

    @Autowired
    ApplicationEvents events;

    @Autowired
    ObjectMapper json;

    @BeforeEach
    void units() {
        units.saveAll(Samples.units());
    }

    @Test
    void a_confirmed_document_is_registered_with_its_published_responses() {
        Received received = read(Samples.factsheet());
        assertThat(evaluations.count()).isZero();
        assertThat(received.alreadyRegistered()).isFalse();

        Confirmation confirmation = confirming.confirm(received.id(), null, OFFICE);

        assertThat(confirmation)
                .isEqualTo(new Confirmation(
                        EVALUATION, List.of(EVALUATION + "/1", EVALUATION + "/2", EVALUATION + "/3"), 3, 0, 0));
        assertThat(evaluations.findById(EVALUATION)).hasValueSatisfying(evaluation -> {
            assertThat(evaluation.issuedOn()).hasToString("2019-12-31");
            assertThat(evaluation.issuedOnEstimated()).isTrue();
            assertThat(evaluation.kind()).isEqualTo(EvaluationKind.INDEPENDENT);
            assertThat(evaluation.cost()).isEqualByComparingTo("158898");
            assertThat(evaluation.purpose()).hasLineCount(2);
            assertThat(evaluation.ratings()).hasSize(4);
            assertThat(evaluation.countries()).hasSize(17);
            assertThat(evaluation.statements())
                    .extracting(Statement::kind)
                    .filteredOn(kind -> kind == Statement.Kind.ASSESSMENT)
                    .hasSize(4);
        });
        assertThat(recommendations.require(EVALUATION + "/1")).satisfies(recommendation -> {
            assertThat(recommendation.status()).isEqualTo(RecommendationStatus.RESPONDED);
            assertThat(recommendation.leadUnit()).hasToString("TRADE");
        });
        assertThat(responses.require(EVALUATION + "/1")).satisfies(response -> {
            assertThat(response.status()).isEqualTo(ResponseStatus.PUBLISHED);
            assertThat(response.position()).isEqualTo(Position.PARTIALLY_AGREE);
            assertThat(response.publishedOn()).hasToString("2019-12-31");
            assertThat(response.reason()).isNotNull().asString().startsWith("SECO shares the view");
        });
        assertThat(events.stream(RecommendationsRegistered.class))
                .singleElement()
                .extracting(RecommendationsRegistered::recommendations)
                .isEqualTo(confirmation.recommendations());
    }

    @Test
    void confirming_again_registers_nothing_twice() {
        Received received = read(Samples.factsheet());
        confirming.confirm(received.id(), null, OFFICE);

        Confirmation again = confirming.confirm(received.id(), null, OFFICE);

        assertThat(again.created()).isZero();
        assertThat(again.unchanged()).isEqualTo(3);
        assertThat(events.stream(RecommendationsRegistered.class)).hasSize(1);
        assertThat(events.stream(EvaluationCorrected.class)).isEmpty();
    }

    @Test
    void the_same_document_in_other_line_breaks_is_known_again() {
        Received first = read(Samples.factsheet());
        confirming.confirm(first.id(), null, OFFICE);

        Received second = read(Samples.factsheet().replace("\n", "\r\n"));

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.alreadyRegistered()).isTrue();
        assertThat(second.evaluation()).isEqualTo(EVALUATION);
    }

    @Test
    void a_document_that_was_never_confirmed_is_read_anew() {
        units.deleteAll();
        Received first = read(Samples.factsheet());
        assertThat(first.understanding().recommendations().get(0).unit()).isNull();
        units.saveAll(Samples.units());

        Received second = read(Samples.factsheet());

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.understanding().recommendations().get(0).unit()).isEqualTo("TRADE");
    }

    @Test
    void another_document_of_the_same_evaluation_corrects_the_wording_and_adds_what_is_new() {
        confirming.confirm(read(Samples.factsheet()).id(), null, OFFICE);
        String revised = Samples.factsheet()
                .replace("To work in fewer global value chains", "To work in very few global value chains")
                .replace("Key Facts of the", " To tell others what was learned.\n\nKey Facts of the");
        Received received = read(revised);
        assertThat(received.alreadyRegistered()).isTrue();

        Confirmation confirmation = confirming.confirm(received.id(), null, OFFICE);

        assertThat(confirmation.created()).isEqualTo(1);
        assertThat(confirmation.changed()).isEqualTo(1);
        assertThat(confirmation.unchanged()).isEqualTo(2);
        assertThat(recommendations.require(EVALUATION + "/1").text()).contains("very few");
        assertThat(recommendations.require(EVALUATION + "/4").status())
                .isEqualTo(RecommendationStatus.AWAITING_RESPONSE);
        assertThat(events.stream(RecommendationReworded.class)).hasSize(1);
        assertThat(events.stream(RecommendationsRegistered.class))
                .last()
                .extracting(RecommendationsRegistered::recommendations)
                .isEqualTo(List.of(EVALUATION + "/4"));
    }

    @Test
    void facts_are_corrected_and_a_known_day_is_kept() {
        Received received = read(Samples.factsheet());
        confirming.confirm(
                received.id(),
                corrected(
                        received,
                        tree -> evaluation(tree).put("issuedOn", "2020-02-14").put("issuedOnEstimated", false)),
                OFFICE);

        Received revised = read(Samples.factsheet().replace("CHF 158’898", "CHF 160’000"));
        confirming.confirm(revised.id(), null, OFFICE);

        assertThat(evaluations.findById(EVALUATION)).hasValueSatisfying(evaluation -> {
            assertThat(evaluation.cost()).isEqualByComparingTo("160000");
            assertThat(evaluation.issuedOn()).isEqualTo(LocalDate.of(2020, 2, 14));
            assertThat(evaluation.issuedOnEstimated()).isFalse();
        });
        assertThat(events.stream(EvaluationCorrected.class))
                .singleElement()
                .extracting(EvaluationCorrected::facts)
                .isEqualTo(List.of("cost"));
    }

    @Test
    void actions_that_a_document_reports_are_recorded_as_it_reports_them() {
        Received received = read(Samples.factsheet());

        confirming.confirm(
                received.id(),
                corrected(
                        received,
                        tree -> recommendation(tree, 1)
                                .withArray("actions")
                                .addObject()
                                .put("text", "Join two platforms")
                                .put("responsible", "Unit head, Trade")
                                .put("due", "2020-06-30")
                                .put("dueRaw", "Q2 2020")
                                .put("status", "IN_PROGRESS")),
                OFFICE);

        assertThat(actions.require(EVALUATION + "/2/A1")).satisfies(action -> {
            assertThat(action.status()).isEqualTo(ActionStatus.IN_PROGRESS);
            assertThat(action.owner()).isEqualTo("Unit head, Trade");
            assertThat(action.due()).hasToString("2020-06-30");
            assertThat(action.unit()).hasToString("TRADE");
        });
    }

    @Test
    void a_period_that_a_document_names_is_due_on_its_last_day() {
        Received received = read(Samples.factsheet());

        confirming.confirm(
                received.id(),
                corrected(received, tree -> {
                    var reported = recommendation(tree, 1).withArray("actions");
                    reported.addObject().put("text", "Join two platforms").put("dueRaw", "2020/10");
                    reported.addObject().put("text", "Stay there").put("dueRaw", "Ongoing");
                }),
                OFFICE);

        assertThat(actions.require(EVALUATION + "/2/A1").due()).hasToString("2020-10-31");
        assertThat(actions.require(EVALUATION + "/2/A1").promised().dueRaw()).isEqualTo("2020/10");
        assertThat(actions.require(EVALUATION + "/2/A2").due()).isNull();
        assertThat(actions.require(EVALUATION + "/2/A2").promised().dueRaw()).isEqualTo("Ongoing");
    }

    @Test
    void a_recommendation_without_an_answer_waits_for_one() {
        Received received = read(Samples.factsheet());

        confirming.confirm(
                received.id(),
                corrected(
                        received,
                        tree -> recommendation(tree, 0).putNull("position").putNull("reason")),
                OFFICE);

        assertThat(recommendations.require(EVALUATION + "/1").status())
                .isEqualTo(RecommendationStatus.AWAITING_RESPONSE);
        assertThat(responses.existsById(EVALUATION + "/1")).isFalse();
    }

    @Test
    void a_published_response_is_not_changed_by_a_document() {
        Received received = read(Samples.factsheet());
        confirming.confirm(received.id(), null, OFFICE);

        assertThatThrownBy(() -> confirming.confirm(
                        received.id(),
                        corrected(
                                received,
                                tree -> recommendation(tree, 2)
                                        .put("position", "DISAGREE")
                                        .put("text", "Something else.")),
                        OFFICE))
                .asInstanceOf(type(Refused.class))
                .extracting(refused -> refused.problems().get(0).field())
                .isEqualTo("recommendations[2].position");
    }

    @Test
    void everything_that_is_wrong_is_said_at_once_and_nothing_is_registered() {
        Received received = read(Samples.factsheet());
        Understanding wrong = corrected(received, tree -> {
            evaluation(tree)
                    .put("reference", "seco 2019")
                    .put("title", "  ")
                    .put("issuedOn", "2026-11-24")
                    .put("periodFrom", 2019)
                    .putNull("currency");
            recommendation(tree, 0).putNull("reason");
            recommendation(tree, 1).put("number", "1").put("text", "").put("unit", "NONE");
            recommendation(tree, 2).put("position", "DISAGREE").putNull("reason");
            recommendation(tree, 2).withArray("actions").addObject().put("text", "Do it");
        });

        assertThatThrownBy(() -> confirming.confirm(received.id(), wrong, OFFICE))
                .asInstanceOf(type(Refused.class))
                .extracting(refused ->
                        refused.problems().stream().map(Refused.Problem::field).toList())
                .isEqualTo(List.of(
                        "evaluation.reference",
                        "evaluation.title",
                        "evaluation.issuedOn",
                        "evaluation.periodTo",
                        "evaluation.currency",
                        "recommendations[0].reason",
                        "recommendations[1].number",
                        "recommendations[1].text",
                        "recommendations[1].unit",
                        "recommendations[2].reason",
                        "recommendations[2].actions"));
        assertThat(evaluations.count()).isZero();
        assertThat(recommendations.count()).isZero();
    }

    @Test
    void a_reference_belongs_to_one_evaluation() {
        confirming.confirm(read(Samples.factsheet()).id(), null, OFFICE);
        Received other =
                read(Samples.factsheet().replace("SECO’s support to integrate", "SECO’s second attempt to integrate"));

        assertThat(other.alreadyRegistered()).isFalse();
        assertThatThrownBy(() -> confirming.confirm(other.id(), null, OFFICE))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("is the reference of another evaluation");
    }

    @Test
    void a_confirmed_document_keeps_its_reference() {
        Received received = read(Samples.factsheet());
        confirming.confirm(received.id(), null, OFFICE);

        assertThatThrownBy(() -> confirming.confirm(
                        received.id(),
                        corrected(received, tree -> evaluation(tree).put("reference", "SECO-2019-OTHER")),
                        OFFICE))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("registered as SECO-2019-SME already");
    }

    @Test
    void a_document_that_is_not_understood_can_be_filled_in_by_hand() {
        Received received = read("Nothing but prose about the sea.");
        assertThat(received.understood()).isFalse();
        assertThat(received.sought()).isNotEmpty();

        confirming.confirm(received.id(), byHand(), OFFICE);

        assertThat(recommendations.require("EVAL-2024-A/1").leadUnit()).isNull();
        assertThat(read("Nothing but prose about the sea.").understood()).isTrue();
    }

    @Test
    void an_empty_form_belongs_to_no_document() {
        Received first = reading.byHand(OFFICE);
        Received second = reading.byHand(OFFICE);

        assertThat(first.id()).isNotEqualTo(second.id());
        assertThat(confirming.confirm(second.id(), byHand(), OFFICE).created()).isEqualTo(1);
        assertThat(reading.latest()).extracting(ReceivedLine::evaluation).containsExactly("EVAL-2024-A", null);
    }

    @Test
    void an_unknown_document_is_missing() {
        assertThatThrownBy(() -> reading.find(4711)).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> confirming.confirm(4711, null, OFFICE)).isInstanceOf(Missing.class);
    }

    private Received read(String text) {
        return reading.read(Document.of(text), "factsheet.txt", OFFICE);
    }

    private Understanding byHand() {
        return understanding("""
                {"evaluation": {"reference": "EVAL-2024-A", "institution": "Agency", "title": "A look back",
                                "issuedOn": "2024-05-01"},
                 "recommendations": [{"number": "1", "text": "Look ahead."}]}""");
    }

    private Understanding corrected(Received received, Consumer<ObjectNode> correction) {
        ObjectNode tree = json.valueToTree(received.understanding());
        correction.accept(tree);
        return understanding(tree.toString());
    }

    private Understanding understanding(String text) {
        try {
            return json.readValue(text, Understanding.class);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static ObjectNode evaluation(ObjectNode tree) {
        return tree.withObject("/evaluation");
    }

    private static ObjectNode recommendation(ObjectNode tree, int index) {
        return (ObjectNode) tree.at("/recommendations/" + index);
    }
}
