package io.followthrough.bench;

import io.followthrough.running.Client;
import io.followthrough.running.Factsheets;
import io.followthrough.running.RunningApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Measures what a user waits for, on the packaged application in a process of its own with 512 MB of heap: start to
 * first page, memory, reading a factsheet, and a page of the portfolio with 1,000 recommendations. Prints figures and
 * judges nothing; the README has the command.
 */
class Bench {

    private static final int RECOMMENDATIONS = 1_000;
    private static final int PER_EVALUATION = 10;
    private static final int REPEATS = 30;

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        Path data = Files.createTempDirectory("followthrough-bench");
        long begin = System.nanoTime();
        try (RunningApplication application = RunningApplication.start(
                List.of("-jar", jar().toAbsolutePath().toString()), data, "--followthrough.demo.portfolio=false")) {
            Client office = application.awaitFirstPage("office", "demo");
            print("start to first page", (System.nanoTime() - begin) / 1e9, "s", "25 s");
            print("memory after start (RSS)", application.residentMegabytes(), "MB", "700 MB");
            String factsheet = Factsheets.withRecommendations(0, 3);
            print("reading a factsheet, first time", milliseconds(() -> office.intake(factsheet)), "ms", "1,000 ms");
            print("reading a factsheet, median", median(() -> office.intake(factsheet)), "ms", "1,000 ms");
            for (int evaluation = 1; evaluation <= RECOMMENDATIONS / PER_EVALUATION; evaluation++) {
                office.register(Factsheets.withRecommendations(evaluation, PER_EVALUATION));
            }
            print("recommendations in the portfolio", office.countRecommendations(), "", "1,000");
            print("page of the portfolio, median", median(() -> office.page("/portfolio")), "ms", "200 ms");
            print(
                    "page of the portfolio, filtered by flag, median",
                    median(() -> office.page("/portfolio?flag=UNADDRESSED")),
                    "ms",
                    "200 ms");
            print("flags as of today over the API, median", median(() -> office.api("/api/flags")), "ms", "-");
            print("memory after all that (RSS)", application.residentMegabytes(), "MB", "700 MB");
        }
    }

    private static Path jar() throws IOException {
        try (var files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Package first: ./mvnw -DskipTests package"));
        }
    }

    private static double milliseconds(Callable<?> work) throws Exception {
        long begin = System.nanoTime();
        work.call();
        return (System.nanoTime() - begin) / 1e6;
    }

    private static double median(Callable<?> work) throws Exception {
        LongStream.Builder microseconds = LongStream.builder();
        for (int ignored : IntStream.range(0, REPEATS).toArray()) {
            microseconds.add((long) (milliseconds(work) * 1e3));
        }
        return microseconds.build().sorted().toArray()[REPEATS / 2] / 1e3;
    }

    private static void print(String what, double value, String unit, String aim) {
        System.out.println(String.format(Locale.ROOT, "%-52s %,10.1f %-3s (aim %s)", what, value, unit, aim));
    }
}
