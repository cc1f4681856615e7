package io.followthrough.intake.factsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.intake.Samples;
import io.followthrough.intake.document.Document;
import io.followthrough.intake.understanding.Understanding;
import io.followthrough.intake.understanding.Understanding.Country;
import io.followthrough.intake.understanding.Understanding.Problem;
import io.followthrough.intake.understanding.Understanding.Recommendation;
import io.followthrough.response.Position;
import io.followthrough.running.Factsheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FactsheetReaderTest {

    @Test
    void the_sample_is_understood() {
        Understanding understood = read(Samples.factsheet()).understanding();

        assertThat(understood.evaluation().reference()).isEqualTo("SECO-2019-SME");
        assertThat(understood.evaluation().purposes())
                .containsExactly(
                        "Account for the use of public money to the Swiss Parliament",
                        "Learning, and better strategic and operational decision-making in SECO");
        assertThat(understood.evaluation().findings()).hasSize(3);
        assertThat(understood.evaluation().successFactors()).hasSize(5);
        assertThat(understood.evaluation().challenges()).hasSize(2);
        assertThat(understood.evaluation().ratings()).hasSize(4);
        assertThat(understood.evaluation().countries().stream().filter(Country::caseStudy))
                .hasSize(4);
        assertThat(understood.recommendations())
                .extracting(Recommendation::position)
                .containsExactly(Position.PARTIALLY_AGREE, Position.AGREE, Position.AGREE);
        assertThat(understood.recommendations().get(0).reason())
                .startsWith("SECO shares the view")
                .endsWith("which this evaluation did not look at.");
        assertThat(understood.recommendations().get(1).reason())
                .startsWith("SECO agrees that little")
                .contains("multi-stakeholder");
        assertThat(understood.recommendations().get(2).reason()).contains("They themselves fine-tune the choice");
    }

    /** However the text was taken out of its PDF. */
    @ParameterizedTest
    @EnumSource
    void another_extraction_of_the_text_is_understood_alike(Extraction extraction) {
        String text = Samples.factsheet();
        Understanding expected = read(text).understanding();

        Understanding understood = read(extraction.of(text)).understanding();

        assertThat(understood.recommendations()).isEqualTo(expected.recommendations());
        assertThat(understood.evaluation()).usingRecursiveComparison().isEqualTo(expected.evaluation());
    }

    @ParameterizedTest
    @EnumSource
    void another_extraction_of_the_published_document_is_understood_alike(Extraction extraction) {
        String text = Samples.realFactsheet();
        Understanding expected = read(text).understanding();

        Understanding understood = read(extraction.of(text)).understanding();

        assertThat(understood.recommendations()).isEqualTo(expected.recommendations());
        assertThat(understood.evaluation()).usingRecursiveComparison().isEqualTo(expected.evaluation());
    }

    @Test
    void what_is_missing_is_named_with_its_remedy() {
        String text = Samples.factsheet();
        String withoutRatings = text.substring(0, text.indexOf("Portfolio ratings"))
                + text.substring(text.indexOf(" Identified Challenges"));

        Reading reading = read(withoutRatings);

        assertThat(reading).isInstanceOf(Reading.Understood.class);
        assertThat(reading.understanding().problems()).anySatisfy(problem -> {
            assertThat(problem.where()).isEqualTo("evaluation.ratings");
            assertThat(problem.remedy()).isNotBlank();
        });
        assertThat(reading.understanding().evaluation().challenges()).hasSize(2);
    }

    @Test
    void a_recommendation_without_an_answer_is_kept_and_named() {
        String text = Samples.factsheet();
        int answer = text.indexOf("  SECO agrees that");
        String unanswered = text.substring(0, answer) + text.substring(text.indexOf(" To choose", answer));

        Understanding understood = read(unanswered).understanding();

        assertThat(understood.recommendations())
                .extracting(Recommendation::position)
                .containsExactly(Position.PARTIALLY_AGREE, null, Position.AGREE);
        assertThat(understood.problems()).extracting(Problem::where).contains("recommendations[1].position");
    }

    @Test
    void many_short_recommendations_are_told_apart() {
        Understanding understood = read(Factsheets.withRecommendations(7, 1000)).understanding();

        assertThat(understood.recommendations()).hasSize(1000).allSatisfy(recommendation -> {
            assertThat(recommendation.text()).contains("their point %s of".formatted(recommendation.number()));
            assertThat(recommendation.reason()).contains("that point %s matters".formatted(recommendation.number()));
        });
        assertThat(understood.evaluation().reference()).isEqualTo("SECO-2019-BENCH7");
    }

    @Test
    void another_institution_is_named_by_its_answers() {
        String text = Samples.factsheet().replace("SECO", "The Danish Aid Agency");

        Understanding understood = read(text).understanding();

        assertThat(understood.evaluation().institution()).isEqualTo("The Danish Aid Agency");
        assertThat(understood.evaluation().reference()).isEqualTo("DAA-2019-SME");
        assertThat(understood.recommendations())
                .extracting(Recommendation::position)
                .containsExactly(Position.PARTIALLY_AGREE, Position.AGREE, Position.AGREE);
    }

    @Test
    void case_studies_that_do_not_add_up_are_named() {
        Understanding understood =
                read(Samples.factsheet().replace("Vietnam*", "Vietnam")).understanding();

        assertThat(understood.problems()).anySatisfy(problem -> {
            assertThat(problem.where()).isEqualTo("evaluation.countries");
            assertThat(problem.message()).contains("4 case studies", "3 countries");
        });
    }

    @Test
    void a_date_of_publication_is_no_estimate() {
        String dated = Samples.factsheet().replace("Factsheet \n", "Factsheet \n\nBern, 12 March 2020 \n\n");

        assertThat(read(dated).understanding().evaluation()).satisfies(evaluation -> {
            assertThat(evaluation.issuedOn()).hasToString("2020-03-12");
            assertThat(evaluation.issuedOnEstimated()).isFalse();
            assertThat(evaluation.title()).startsWith("SECO’s support");
        });
    }

    private static Reading read(String text) {
        return new FactsheetReader().read(Document.of(text), Samples.units());
    }
}
