package io.followthrough.intake.factsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.followthrough.intake.Samples;
import io.followthrough.intake.document.Document;
import io.followthrough.intake.understanding.Understanding;
import io.followthrough.shared.Refused;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever arrives is understood, not understood, or refused, and soon. */
class RobustReadingTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String PROSE = """
            The harbour was quiet when the ferry left.

            Recommendations for a walk are easily given: go to the lighthouse, and agree with the keeper on
            a time to come back. The keeper agrees to most things. In 2018/2019 he was ill.

            - Bring water.
            - Bring a hat.

            What follows is of no importance.
            """;

    @Test
    void prose_is_not_understood_and_what_was_looked_for_is_said() {
        Reading reading = read(PROSE);

        assertThat(reading).isInstanceOf(Reading.NotUnderstood.class);
        assertThat(reading.sought())
                .filteredOn(part -> !part.found())
                .extracting(Sought::part)
                .contains("ratings", "recommendations", "positions", "key facts");
        assertThat(reading.understanding().problems())
                .extracting(Understanding.Problem::message)
                .anyMatch(message -> message.startsWith("No recommendations found; looked for a heading"));
        assertThat(reading.understanding().recommendations()).isEmpty();
    }

    @Test
    void recommendations_alone_do_not_make_a_factsheet() {
        assertThat(read("A good day out\n\nRecommendations\n\n- Bring water.\n- Bring a hat.\n"))
                .isInstanceOf(Reading.NotUnderstood.class);
    }

    @Test
    void a_sample_that_breaks_off_anywhere_is_answered() {
        breakOffEverywhere(Samples.factsheet());
    }

    @Test
    void a_published_document_that_breaks_off_anywhere_is_answered() {
        breakOffEverywhere(Samples.realFactsheet());
    }

    @Test
    void random_bytes_are_refused_or_answered() {
        Random random = new Random(20191231);
        for (int i = 0; i < 200; i++) {
            byte[] bytes = new byte[random.nextInt(5000)];
            random.nextBytes(bytes);
            assertTimeoutPreemptively(SOON, () -> answered(bytes));
        }
    }

    @Test
    void a_damaged_factsheet_is_refused_or_answered() {
        Random random = new Random(20191231);
        String text = Samples.factsheet();
        for (int i = 0; i < 300; i++) {
            StringBuilder damaged = new StringBuilder(text);
            for (int k = 0; k < 40; k++) {
                int at = random.nextInt(damaged.length() - 30);
                switch (random.nextInt(4)) {
                    case 0 -> damaged.delete(at, at + random.nextInt(30));
                    case 1 -> damaged.insert(at, "\n".repeat(random.nextInt(3)) + "• ");
                    case 2 -> damaged.setCharAt(at, (char) (32 + random.nextInt(9000)));
                    default -> damaged.insert(at, damaged.substring(at, at + random.nextInt(30)));
                }
            }
            assertThat(read(damaged.toString()).sought()).isNotEmpty();
        }
    }

    /** Texts that make a careless expression try every way to divide them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a ",
                "A. ",
                "SECO ",
                "(",
                "* ",
                "1 = a, ",
                "in 2018 and 2019 ",
                "\n",
                "- \n",
                "Relevance ",
                "CHF 1'000 ",
                "Recommendations\n",
                "Key Facts\n",
                "evaluators and ",
                "projects in A, ",
                "\u00ad\n",
                "a-\n",
                "1. a\n"
            })
    void long_repetitions_are_answered_soon(String piece) {
        String text = "Recommendations and Response\n\n SECO agrees\n"
                + piece.repeat(400_000 / piece.length())
                + "\nKey Facts\nScope\n" + piece.repeat(400_000 / piece.length());

        assertThat(assertTimeoutPreemptively(SOON, () -> read(text))).isNotNull();
    }

    private static void breakOffEverywhere(String text) {
        for (int end = 500; end < text.length(); end += 500) {
            String part = text.substring(0, end);
            assertThat(assertTimeoutPreemptively(SOON, () -> read(part)).sought())
                    .as("first %d characters", end)
                    .isNotEmpty();
        }
    }

    private static void answered(byte[] bytes) {
        try {
            assertThat(new FactsheetReader().read(Document.of(bytes), Samples.units()))
                    .isNotNull();
        } catch (Refused refused) {
            assertThat(refused.getMessage()).endsWith(".");
        }
    }

    private static Reading read(String text) {
        return new FactsheetReader().read(Document.of(text), Samples.units());
    }
}
