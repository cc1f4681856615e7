package io.followthrough.intake;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.followthrough.people.Unit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Documents and units that the tests of this module read. */
public final class Samples {

    private static final Path REAL = Path.of("../shared/data/real/seco-factsheet-sme-market-access-2019.txt");

    private Samples() {}

    /** The units whose names the documents may hold, not stored yet. */
    public static List<Unit> units() {
        return List.of(Unit.named("MACRO", "Macroeconomic Support"), Unit.named("TRADE", "Trade Promotion"));
    }

    /** The sample that the repository carries: real facts and figures in sentences of its own. */
    public static String factsheet() {
        return read(Path.of("src/main/resources/samples/factsheet.txt"));
    }

    /** The published document; the test is skipped where it is absent, unless -Dreal.documents=required. */
    public static String realFactsheet() {
        if (!Files.exists(REAL) && "required".equals(System.getProperty("real.documents"))) {
            fail("%s is required and absent.", REAL);
        }
        assumeTrue(Files.exists(REAL), "skipped: " + REAL + " is absent");
        return read(REAL);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
