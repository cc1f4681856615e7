package io.followthrough.workflow.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.followthrough.MovedClock;
import io.followthrough.workflow.walk.Crowd.Answer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;

/** One walk through the processes of one evaluation: at each step somebody completes a task, begins something, or a night passes. */
class Walk {

    /** Done; refused in the form; not theirs; not there; somebody was faster. */
    private static final Set<Integer> ANSWERS = Set.of(204, 422, 403, 404, 409);

    private static final int LONGEST_WAIT_DAYS = 250;

    private final String evaluation;
    private final Random random;
    private final Crowd crowd;
    private final Invariants invariants;
    private final MovedClock clock;
    private final TaskService tasks;
    private final ManagementService jobs;
    private final TreeMap<String, Integer> outcomes;
    private final List<String> steps = new ArrayList<>();

    Walk(
            String evaluation,
            Random random,
            Crowd crowd,
            Invariants invariants,
            MovedClock clock,
            TaskService tasks,
            ManagementService jobs,
            TreeMap<String, Integer> outcomes) {
        this.evaluation = evaluation;
        this.random = random;
        this.crowd = crowd;
        this.invariants = invariants;
        this.clock = clock;
        this.tasks = tasks;
        this.jobs = jobs;
        this.outcomes = outcomes;
    }

    void step() {
        int chance = random.nextInt(100);
        if (chance < 4) {
            sleep();
        } else if (chance < 20) {
            begin();
        } else {
            work();
        }
    }

    /** What was done, for whoever has to understand a failure. */
    String story() {
        return String.join("\n", steps);
    }

    private void work() {
        List<Task> open = tasks.createTaskQuery()
                .processInstanceBusinessKeyLike(evaluation + "%")
                .initializeFormKeys()
                .list();
        if (open.isEmpty()) {
            note("nothing to do");
            return;
        }
        Task task = open.get(random.nextInt(open.size()));
        List<String> groups = tasks.getIdentityLinksForTask(task.getId()).stream()
                .filter(link -> link.getGroupId() != null)
                .map(IdentityLink::getGroupId)
                .toList();
        String member = Crowd.memberOf(groups, random);
        String who = random.nextInt(100) < 95 ? member : Crowd.EVERYBODY.get(random.nextInt(Crowd.EVERYBODY.size()));
        JsonNode fields =
                crowd.read(member, "/api/tasks/{id}", task.getId()).path("form").path("fields");
        if (fields.findValuesAsText("name").contains("documents") && random.nextBoolean()) {
            upload(
                    member,
                    crowd.read(member, "/api/tasks/{id}", task.getId())
                            .path("reference")
                            .asText());
            fields = crowd.read(member, "/api/tasks/{id}", task.getId())
                    .path("form")
                    .path("fields");
        }
        String form = new RandomForm(random, clock.day(), invariants.subjects(evaluation))
                .fill(fields)
                .toString();
        send(who, task.getTaskDefinitionKey(), form, "/api/tasks/{id}/complete", task.getId());
    }

    private void begin() {
        List<String> subjects = invariants.subjects(evaluation);
        String subject = subjects.get(random.nextInt(subjects.size()));
        List<String> people = new ArrayList<>(Crowd.EVERYBODY.subList(0, Crowd.EVERYBODY.size() - 1));
        Collections.shuffle(people, random);
        for (String who : people) {
            JsonNode possible = crowd.read(who, "/api/initiatives?reference={reference}", subject);
            if (!possible.isEmpty()) {
                begin(who, subject, possible.get(random.nextInt(possible.size())));
                return;
            }
        }
        note("nothing that anybody may begin about " + subject);
    }

    private void begin(String who, String subject, JsonNode initiative) {
        String name = initiative.path("name").asText();
        String form = new RandomForm(random, clock.day(), invariants.subjects(evaluation))
                .fill(initiative.path("form").path("fields"))
                .toString();
        send(who, name + " " + subject, form, "/api/initiatives/{name}?reference={reference}", name, subject);
    }

    /** Whoever reports on an action has a document at hand half of the time. */
    private void upload(String who, String action) {
        Answer answer = crowd.upload(who, action, "Document " + steps.size());
        note("%s uploads for %s -> %d".formatted(who, action, answer.status()));
        assertThat(answer.status()).as(story()).isEqualTo(201);
    }

    /** Days pass, and the daily review runs. */
    private void sleep() {
        clock.moveTo(clock.day().plusDays(1 + random.nextInt(LONGEST_WAIT_DAYS)));
        Job timer = jobs.createJobQuery().timers().list().get(0);
        jobs.executeJob(timer.getId());
        for (Job job : jobs.createJobQuery().messages().list()) {
            jobs.executeJob(job.getId());
        }
        note("a new day: " + clock.day());
    }

    /** Whatever succeeds is written down, and whatever is refused is not. */
    private void send(String who, String what, String form, String address, Object... parts) {
        long before = invariants.written(evaluation);
        Answer answer = crowd.send(who, form, address, parts);
        note("%s %s %s -> %d %s".formatted(who, what, form, answer.status(), answer.body()));
        outcomes.merge(what.split(" ")[0] + " " + answer.status(), 1, Integer::sum);
        assertThat(answer.status()).as(story()).isIn(ANSWERS);
        long written = invariants.written(evaluation) - before;
        assertThat(written > 0)
                .as("%d entries of history after%n%s", written, story())
                .isEqualTo(answer.status() == 204);
    }

    private void note(String step) {
        steps.add(step);
    }
}
