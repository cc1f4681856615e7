package io.followthrough.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.followthrough.workflow.FlowsTaken.Covered;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs after all other tests, in an execution of its own (see {@code pom.xml}), and says what they covered of the models. */
class ModelCoverageTest {

    private static final String ALL = "everything";

    @Test
    void every_node_and_flow_of_every_model_was_passed() throws IOException {
        assumeTrue(
                System.getProperty("test", ALL).equals(ALL),
                "Some tests alone do not cover the models. Run all of them: ./mvnw verify");
        List<Covered> models = FlowsTaken.models();
        models.forEach(System.out::println);
        assertThat(models).isNotEmpty().allSatisfy(model -> {
            assertThat(model.missedFlows()).as(model.process()).isEmpty();
            assertThat(model.missedNodes()).as(model.process()).isEmpty();
        });
    }
}
