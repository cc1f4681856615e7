package io.followthrough.dashboard;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.followthrough.ApplicationTest;
import io.followthrough.bench.HeapDuring;
import io.followthrough.workflow.place.WaitingPoints;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestContextManager;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Measures the process map of 40,000 recommendations and 120,000 actions, and in the same run what the engine's own queries
 * need for the same figures. Prints figures and judges nothing; the README has the command.
 */
@ApplicationTest
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:file:./target/map-bench/${random.uuid};WRITE_DELAY=500")
public class MapBench {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int TIMES = 40;
    private static final int USERS = 50;
    private static final int REQUESTS_EACH = 6;
    private static final int THINKING_MILLISECONDS = 10_000;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    WaitingPoints points;

    @Autowired
    HistoryService history;

    @Autowired
    TaskService tasks;

    public static void main(String[] arguments) throws Exception {
        int recommendations = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 40_000;
        MapBench bench = new MapBench();
        new TestContextManager(MapBench.class).prepareTestInstance(bench);
        new EngineRows(bench.jdbc, TODAY).store(recommendations);
        bench.measure();
        System.exit(0);
    }

    private void measure() throws Exception {
        HeapDuring first = HeapDuring.of(points::all);
        print("waiting at steps", points.all().size(), "", "160,000");
        print("reading all, once an hour", first.seconds() * 1000, "ms", "-");
        print("heap that they take", usedAfterwards() - first.idle(), "MB", "-");
        print("map, p95", percentile95(() -> open("/process")), "ms", "at most 500");
        print("map of a unit, p95", percentile95(() -> open("/process?unit=U7")), "ms", "at most 500");
        print("map of an evaluation, p95", percentile95(() -> open("/process?evaluation=EVAL-7")), "ms", "at most 500");
        print("map of a position, p95", percentile95(() -> open("/process?position=AGREE")), "ms", "at most 500");
        print(
                "list of what waits at a step, p95",
                percentile95(() -> open("/process/follow-up-action/UserTask_ReportProgress?unit=U7")),
                "ms",
                "-");
        double ours = median(points::all);
        print("what waits, ours, median", ours, "ms", "-");
        print("map, of 50 users, p95", together(), "ms", "at most 500");
        double engine = median(this::engine);
        double page = median(() -> open("/process"));
        print("the engine's own queries for the same, median", engine, "ms", "-");
        print("our page against the engine's queries", 100 * page / engine, "%", "at most 20");
    }

    private int open(String address) throws Exception {
        int status = mvc.perform(get(address).with(user("director").roles("MANAGEMENT")))
                .andReturn()
                .getResponse()
                .getStatus();
        if (status != 200) {
            throw new IllegalStateException(address + " answers " + status);
        }
        return status;
    }

    /** Where activity instances stand and since when, by step, and which tasks are overdue. */
    private int engine() {
        var standing = history.createHistoricActivityInstanceQuery().unfinished().list().stream()
                .collect(Collectors.groupingBy(HistoricActivityInstance::getActivityId));
        var overdue = tasks.createTaskQuery().dueBefore(Date.valueOf(TODAY)).list().stream()
                .collect(Collectors.groupingBy(Task::getTaskDefinitionKey));
        return standing.size() + overdue.size();
    }

    /** Each of them opens the map now and then, as somebody who reads it. */
    private double together() throws Exception {
        List<Double> taken = Collections.synchronizedList(new ArrayList<>());
        ExecutorService users = Executors.newFixedThreadPool(USERS);
        for (int one = 0; one < USERS; one++) {
            users.submit(() -> {
                for (int request = 0; request < REQUESTS_EACH; request++) {
                    Thread.sleep(ThreadLocalRandom.current().nextInt(2 * THINKING_MILLISECONDS));
                    taken.add(milliseconds(() -> open("/process")));
                }
                return taken;
            });
        }
        users.shutdown();
        while (!users.isTerminated()) {
            Thread.sleep(100);
        }
        return percentile95(taken.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static double percentile95(Callable<?> work) throws Exception {
        return percentile95(times(work));
    }

    private static double percentile95(double[] taken) {
        Arrays.sort(taken);
        return taken[(int) Math.ceil(taken.length * 0.95) - 1];
    }

    private static double median(Callable<?> work) throws Exception {
        double[] taken = times(work);
        Arrays.sort(taken);
        return taken[taken.length / 2];
    }

    private static double[] times(Callable<?> work) throws Exception {
        for (int warm = 0; warm < 3; warm++) {
            work.call();
        }
        double[] taken = new double[TIMES];
        for (int time = 0; time < TIMES; time++) {
            taken[time] = milliseconds(work);
        }
        return taken;
    }

    private static double milliseconds(Callable<?> work) throws Exception {
        long begin = System.nanoTime();
        work.call();
        return (System.nanoTime() - begin) / 1e6;
    }

    private static double usedAfterwards() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1024.0 / 1024;
    }

    private static void print(String what, double value, String unit, String aim) {
        System.out.println(String.format(Locale.ROOT, "%-52s %,10.1f %-3s (aim %s)", what, value, unit, aim));
    }
}
