package io.followthrough.rulebook.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The numbers that came with the rules, for tests without an application. */
public class Numbers {

    private static final Path FILE = Path.of("rules/policies/default.yaml");

    private Numbers() {}

    public static Policy standard() {
        try {
            return PolicyFile.read("default", Files.newInputStream(FILE));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** What holds as long as nobody decides otherwise. */
    public static PoliciesOfDay everyDay() {
        return new PoliciesOfDay(standard(), List.of(), LocalDate.EPOCH);
    }
}
