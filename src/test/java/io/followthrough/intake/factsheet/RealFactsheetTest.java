package io.followthrough.intake.factsheet;

import static io.followthrough.response.Position.AGREE;
import static io.followthrough.response.Position.PARTIALLY_AGREE;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.evaluation.EvaluationKind;
import io.followthrough.intake.Samples;
import io.followthrough.intake.document.Document;
import io.followthrough.intake.understanding.Understanding;
import io.followthrough.intake.understanding.Understanding.Assessment;
import io.followthrough.intake.understanding.Understanding.Country;
import io.followthrough.intake.understanding.Understanding.Rating;
import io.followthrough.intake.understanding.Understanding.Recommendation;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the published document says is what is understood. */
class RealFactsheetTest {

    private static final String SCALE = "1 = highly satisfactory, 4 = highly unsatisfactory";

    private String words = "";
    private Understanding understood = Understanding.nothing();

    @BeforeEach
    void read() {
        String text = Samples.realFactsheet();
        words = text.replaceAll("-\\s+(?!and )", "-").replaceAll("\\s+", " ");
        Reading reading = new FactsheetReader().read(Document.of(text), Samples.units());
        assertThat(reading).isInstanceOf(Reading.Understood.class);
        understood = reading.understanding();
    }

    @Test
    void its_facts_and_figures_are_understood() {
        assertThat(understood.evaluation()).satisfies(evaluation -> {
            assertThat(evaluation.reference()).isEqualTo("SECO-2019-SME");
            assertThat(evaluation.institution()).isEqualTo("SECO");
            assertThat(evaluation.kind()).isEqualTo(EvaluationKind.INDEPENDENT);
            assertThat(evaluation.title()).isEqualTo("SECO’s support to integrate producers into global Value Chains");
            assertThat(evaluation.subtitle())
                    .isEqualTo("Independent Evaluation of SECO’s activities on SME Market Access and Competitiveness");
            assertThat(evaluation.evaluators())
                    .isEqualTo("JaLogisch (Austria) in cooperation with Ecorys (Netherlands)");
            assertThat(evaluation.conducted()).isEqualTo("2018/2019");
            assertThat(evaluation.issuedOn()).isEqualTo(LocalDate.of(2019, 12, 31));
            assertThat(evaluation.issuedOnEstimated()).isTrue();
            assertThat(evaluation.periodFrom()).isEqualTo(2008);
            assertThat(evaluation.periodTo()).isEqualTo(2018);
            assertThat(evaluation.programmes()).isEqualTo(25);
            assertThat(evaluation.contribution()).isEqualByComparingTo("144000000");
            assertThat(evaluation.cost()).isEqualByComparingTo("158898");
            assertThat(evaluation.currency()).isEqualTo("CHF");
        });
    }

    @Test
    void its_ratings_are_understood() {
        assertThat(understood.evaluation().ratings())
                .extracting(Rating::criterion)
                .containsExactly("Relevance", "Effectiveness", "Efficiency", "Sustainability");
        assertThat(understood.evaluation().ratings())
                .extracting(rating -> String.valueOf(rating.score()))
                .containsExactly("1.5", "2", "1.9", "2.4");
        assertThat(understood.evaluation().ratings()).allSatisfy(rating -> {
            assertThat(rating.label()).isEqualTo("satisfactory");
            assertThat(rating.scale()).isEqualTo(SCALE);
        });
    }

    @Test
    void its_countries_and_case_studies_are_understood() {
        assertThat(understood.evaluation().countries())
                .hasSize(17)
                .extracting(Country::name)
                .startsWith("Bolivia", "Burkina Faso")
                .contains("Lao PDR", "South Africa")
                .endsWith("Vietnam", "Global");
        assertThat(understood.evaluation().countries())
                .filteredOn(Country::caseStudy)
                .extracting(Country::name)
                .containsExactly("Colombia", "Kyrgyzstan", "Vietnam", "Global");
    }

    @Test
    void its_lists_are_complete_and_word_for_word() {
        assertThat(understood.evaluation()).satisfies(evaluation -> {
            assertThat(evaluation.purposes()).hasSize(2).allSatisfy(this::standsInTheDocument);
            assertThat(evaluation.methodology())
                    .isEqualTo(between("Mixed method", "and evaluators.").replaceAll("^ ", ""));
            assertThat(evaluation.findings()).hasSize(3).allSatisfy(this::standsInTheDocument);
            assertThat(evaluation.successFactors()).hasSize(5).allSatisfy(this::standsInTheDocument);
            assertThat(evaluation.challenges()).hasSize(2).allSatisfy(this::standsInTheDocument);
            assertThat(evaluation.assessments())
                    .extracting(Assessment::criterion)
                    .containsExactly("Relevance", "Effectiveness and Impact", "Efficiency", "Sustainability");
            assertThat(evaluation.assessments())
                    .extracting(Assessment::text)
                    .allSatisfy(text -> standsInTheDocument(String.valueOf(text)));
        });
    }

    @Test
    void its_recommendations_are_word_for_word() {
        assertThat(understood.recommendations())
                .extracting(Recommendation::text)
                .containsExactly(
                        between("To support a select", "these value chains."),
                        between("To continue mobilizing", "value chain interventions."),
                        between("To critically select", "targeted global value chains."));
        assertThat(understood.recommendations())
                .extracting(Recommendation::number)
                .containsExactly("1", "2", "3");
        assertThat(understood.recommendations())
                .extracting(Recommendation::unit)
                .containsOnly("TRADE");
    }

    @Test
    void its_positions_and_their_reasons_are_word_for_word() {
        assertThat(understood.recommendations())
                .extracting(Recommendation::position)
                .containsExactly(PARTIALLY_AGREE, AGREE, AGREE);
        assertThat(understood.recommendations())
                .extracting(Recommendation::reason)
                .containsExactly(
                        between("SECO acknowledges", "(not subject of the evaluation)."),
                        between("SECO agrees that", "and tourism."),
                        between("SECO agrees and applies", "partner assessments."));
    }

    @Test
    void what_is_estimated_or_selected_is_said() {
        assertThat(understood.problems())
                .extracting(Understanding.Problem::where)
                .containsExactly("evaluation.issuedOn", "recommendations");
    }

    private void standsInTheDocument(String text) {
        assertThat(words).contains(text);
    }

    private String between(String first, String last) {
        int start = words.indexOf(first);
        return words.substring(start, words.indexOf(last, start) + last.length());
    }
}
