package io.followthrough.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledProcessTest {

    private static final List<String> PROGRAM = List.of(
            "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), "io.followthrough.Followthrough");

    @Test
    void what_was_acknowledged_survives_a_killed_process_and_whoever_alters_history_then_is_found_out(
            @TempDir Path data) throws Exception {
        String flags;
        String wholeness;
        String tasks;
        String file;
        try (RunningApplication application =
                RunningApplication.start(PROGRAM, data, "--followthrough.demo.portfolio=false")) {
            Client office = application.awaitFirstPage("office", "demo");
            office.register(Factsheets.withRecommendations(1, 3));
            Client staff = application.awaitFirstPage("staff", "demo");
            String recommendation = staff.completeFirstTask("""
                    {"actions": [{"text": "Publish guidelines", "owner": "staff", "due": "2099-12-31"}]}""");
            file = staff.upload(recommendation + "/A1", "Minutes.txt", "What was shown");
            application.kill();
        }
        assertThat(check(data)).matches("History is whole: [1-9][0-9]* entries, head [0-9a-f]{64}, exit code 0");
        try (RunningApplication again =
                RunningApplication.start(PROGRAM, data, "--followthrough.demo.portfolio=false")) {
            Client office = again.awaitFirstPage("office", "demo");
            assertThat(office.countRecommendations()).isEqualTo(3);
            flags = office.api("/api/flags?rule=UNADDRESSED");
            tasks = office.api("/api/tasks");
            assertThat(office.api("/api/files/" + file)).isEqualTo("What was shown");
            wholeness = office.api("/api/history-check");
        }
        assertThat(flags).contains("\"total\":2");
        assertThat(wholeness).contains("\"whole\":true");
        assertThat(tasks).contains("\"total\":3").contains("Plan follow-up actions", "Report progress");

        try (Connection database =
                        DriverManager.getConnection("jdbc:h2:file:" + data.resolve("store/followthrough"), "sa", "");
                Statement statement = database.createStatement()) {
            statement.executeUpdate("update history_entry set person = 'other' where number = 2");
        }
        assertThat(check(data))
                .isEqualTo("History is broken at entry 2. It was altered, exchanged or put in., exit code 1");
    }

    private static String check(Path data) throws Exception {
        Process process = new ProcessBuilder(Stream.of(
                                Stream.of(Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString()),
                                PROGRAM.stream(),
                                Stream.of(
                                        "--followthrough.check=history",
                                        "--followthrough.data=" + data.resolve("store")))
                        .flatMap(Function.identity())
                        .toList())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String last = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .strip()
                .lines()
                .reduce("", (before, line) -> line);
        return last + ", exit code " + process.waitFor();
    }
}
