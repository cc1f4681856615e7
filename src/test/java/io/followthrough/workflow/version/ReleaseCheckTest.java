package io.followthrough.workflow.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.followthrough.Followthrough;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A later release starts with the database of release 0.1.0, or says why it does not. */
@ExtendWith(OutputCaptureExtension.class)
class ReleaseCheckTest {

    private final Released released = new Released();

    @TempDir
    Path models;

    @BeforeEach
    void copyThePresentModels() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of("processes"), "*.bpmn")) {
            for (Path file : files) {
                Files.copy(file, models.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void a_release_without_an_occupied_element_does_not_start_and_changes_nothing(CapturedOutput output)
            throws IOException {
        rename("recommendation.bpmn", "UserTask_AssessAdoption", "UserTask_JudgeAdoption");
        int deployments = released.count("act_re_deployment");
        int migrations = released.count("\"flyway_schema_history\"");
        assertThatThrownBy(this::start)
                .hasRootCauseInstanceOf(UnmigratableRelease.class)
                .hasRootCauseMessage("1 × process \"recommendation\" (version 1) at \"Assess adoption\""
                        + " (UserTask_AssessAdoption): its model has no such element any more.");
        assertThat(released.count("act_re_deployment")).isEqualTo(deployments);
        assertThat(released.count("\"flyway_schema_history\"")).isEqualTo(migrations);
        assertThat(output)
                .contains("APPLICATION FAILED TO START", "no place for processes", "Start the previous release");
    }

    @Test
    void a_release_in_which_an_occupied_element_became_something_else_does_not_start() throws IOException {
        rename("follow-up-action.bpmn", "UserTask_VerifyClosure", "Other_VerifyClosure");
        rename("follow-up-action.bpmn", "StartEvent_ActionPlanned", "UserTask_VerifyClosure");
        assertThatThrownBy(this::start)
                .hasRootCauseMessage("1 × process \"follow-up-action\" (version 1) at \"Verify closure\""
                        + " (UserTask_VerifyClosure): in its model this is no userTask any more, but a startEvent.");
    }

    @Test
    void a_release_without_a_running_process_does_not_start() throws IOException {
        Files.delete(models.resolve("management-response.bpmn"));
        assertThatThrownBy(this::start)
                .rootCause()
                .hasMessageContaining("process \"management-response\"")
                .hasMessageContaining("this release has no such process");
    }

    @Test
    void a_renamed_element_is_no_obstacle_when_the_release_says_where_its_tokens_go() throws IOException {
        rename("recommendation.bpmn", "UserTask_AssessAdoption", "UserTask_JudgeAdoption");
        try (ConfigurableApplicationContext application = start(Renamed.class)) {
            assertThat(application.isRunning()).isTrue();
            assertThat(standingAt("UserTask_JudgeAdoption")).isEqualTo(1);
            assertThat(standingAt("UserTask_AssessAdoption")).isZero();
            assertThat(underFormerModels()).isZero();
        }
    }

    @Test
    void two_nodes_that_start_at_once_migrate_everything_once() {
        List<CompletableFuture<ConfigurableApplicationContext>> nodes =
                List.of(CompletableFuture.supplyAsync(this::start), CompletableFuture.supplyAsync(this::start));
        for (CompletableFuture<ConfigurableApplicationContext> node : nodes) {
            try (ConfigurableApplicationContext application = node.join()) {
                assertThat(application.isRunning()).isTrue();
            }
        }
        assertThat(underFormerModels()).isZero();
        assertThat(released.count("act_ru_task")).isEqualTo(9);
    }

    private void rename(String file, String from, String to) throws IOException {
        Path model = models.resolve(file);
        String changed = Files.readString(model)
                .replace("\"" + from + "\"", "\"" + to + "\"")
                .replace("\"" + from + "_di\"", "\"" + to + "_di\"");
        Files.writeString(model, changed);
    }

    private ConfigurableApplicationContext start(Class<?>... more) {
        return new SpringApplicationBuilder(Followthrough.class)
                .sources(more)
                .profiles("demo")
                .run(
                        "--spring.datasource.url=" + released.url(),
                        "--followthrough.today=2026-11-23",
                        "--followthrough.demo.portfolio=false",
                        "--server.port=0",
                        "--camunda.bpm.job-execution.enabled=false",
                        "--camunda.bpm.deployment-resource-pattern=" + models.toUri()
                                + "*.bpmn,classpath*:forms/*.html");
    }

    private int standingAt(String task) {
        return released.count("act_ru_task where task_def_key_ = '%s'".formatted(task));
    }

    private int underFormerModels() {
        return released.count("""
                act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_
                where d.version_ < (select max(version_) from act_re_procdef other where other.key_ = d.key_)""");
    }

    @TestConfiguration
    static class Renamed {

        @Bean
        @Primary
        Moves renamed() {
            return new Moves(List.of(new Move("recommendation", "UserTask_AssessAdoption", "UserTask_JudgeAdoption")));
        }
    }
}
