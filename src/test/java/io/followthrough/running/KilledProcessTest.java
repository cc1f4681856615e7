package io.followthrough.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledProcessTest {

    private static final List<String> PROGRAM =
            List.of("-cp", System.getProperty("java.class.path"), "io.followthrough.Followthrough");

    @Test
    void what_was_acknowledged_survives_a_killed_process(@TempDir Path data) throws Exception {
        String flags;
        String tasks;
        try (RunningApplication application =
                RunningApplication.start(PROGRAM, data, "--followthrough.demo.portfolio=false")) {
            Client office = application.awaitFirstPage("office", "demo");
            office.register(Factsheets.withRecommendations(1, 3));
            application.kill();
        }
        try (RunningApplication again =
                RunningApplication.start(PROGRAM, data, "--followthrough.demo.portfolio=false")) {
            Client office = again.awaitFirstPage("office", "demo");
            assertThat(office.countRecommendations()).isEqualTo(3);
            flags = office.api("/api/flags?rule=UNADDRESSED");
            tasks = office.api("/api/tasks");
        }
        assertThat(flags).contains("\"total\":3");
        assertThat(tasks).contains("\"total\":3").contains("Plan follow-up actions");
    }
}
