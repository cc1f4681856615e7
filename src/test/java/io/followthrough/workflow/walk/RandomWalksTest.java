package io.followthrough.workflow.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.ApplicationTest;
import io.followthrough.BareEvaluation;
import io.followthrough.MovedClock;
import io.followthrough.evaluation.Evaluations;
import io.followthrough.evaluation.Priority;
import io.followthrough.evaluation.Recommendation;
import io.followthrough.evaluation.Recommendations;
import io.followthrough.evaluation.RecommendationsRegistered;
import io.followthrough.shared.UnitCode;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Walks at random through all processes, and looks at what must hold after every walk. The seed is printed; the same walks
 * are taken again with {@code -Dwalk.seed=…}, and more of them with {@code -Dwalk.steps=…}.
 */
@ApplicationTest
@Import({MovedClock.OfTheTest.class, Crowd.class, Invariants.class})
class RandomWalksTest {

    private static final int STEPS_OF_A_WALK = 120;
    private static final int STEPS_IN_EVERY_BUILD = 1_200;

    @Autowired
    Crowd crowd;

    @Autowired
    Invariants invariants;

    @Autowired
    MovedClock clock;

    @Autowired
    TaskService tasks;

    @Autowired
    ManagementService jobs;

    @Autowired
    Evaluations evaluations;

    @Autowired
    Recommendations recommendations;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    @Test
    void whatever_people_do_processes_and_business_stay_in_step() {
        long seed = Long.getLong("walk.seed", System.nanoTime());
        int steps = Integer.getInteger("walk.steps", STEPS_IN_EVERY_BUILD);
        System.out.printf("Random walks over %d steps with -Dwalk.seed=%d%n", steps, seed);
        Random random = new Random(seed);
        TreeMap<String, Integer> outcomes = new TreeMap<>();
        for (int walked = 0; walked < steps; walked += STEPS_OF_A_WALK) {
            String evaluation = register("WALK-%05d".formatted(walked / STEPS_OF_A_WALK + 1), random);
            Walk walk = new Walk(evaluation, random, crowd, invariants, clock, tasks, jobs, outcomes);
            for (int i = 0; i < STEPS_OF_A_WALK; i++) {
                walk.step();
            }
            invariants.hold(evaluation, walk.story());
        }
        outcomes.forEach((outcome, count) -> System.out.printf("%6d %s%n", count, outcome));
        assertThat(outcomes).isNotEmpty();
    }

    private String register(String evaluation, Random random) {
        transaction.executeWithoutResult(status -> {
            evaluations.save(BareEvaluation.of(evaluation, "Evaluation of small enterprises", clock.day(), false));
            List<String> references = IntStream.rangeClosed(1, 2)
                    .mapToObj(number -> recommendations
                            .save(Recommendation.issued(
                                    evaluation,
                                    String.valueOf(number),
                                    "Support small enterprises in two countries.",
                                    Priority.values()[random.nextInt(Priority.values().length)],
                                    random.nextInt(4) == 0
                                            ? null
                                            : new UnitCode(random.nextBoolean() ? "TRADE" : "MACRO")))
                            .reference())
                    .toList();
            events.publishEvent(new RecommendationsRegistered(evaluation, references));
        });
        return evaluation;
    }
}
