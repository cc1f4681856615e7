package io.followthrough.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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
        int port = freePort();
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-jar",
                        jar().toString(),
                        "--spring.profiles.active=demo",
                        "--followthrough.data=" + data,
                        "--server.port=" + port)
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("log.txt").toFile())
                .start();
        try {
            Client office = new Client(port, "office", "demo");
            office.awaitFirstPage(Duration.ofMinutes(2));
            print("start to first page", seconds(begin), "s", "25 s");
            print("memory after start (RSS)", rssMegabytes(process), "MB", "700 MB");
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
            print("flags as of a day over the API, median", median(() -> office.api("/api/flags")), "ms", "-");
            print("memory after all that (RSS)", rssMegabytes(process), "MB", "700 MB");
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static Path jar() throws IOException {
        try (var files = Files.list(Path.of("target"))) {
            List<Path> jars =
                    files.filter(file -> file.toString().endsWith(".jar")).toList();
            if (jars.size() != 1) {
                throw new IllegalStateException("Package the application first: ./mvnw -DskipTests package");
            }
            return jars.get(0);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static double rssMegabytes(Process process) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .findFirst()
                        .orElseThrow()
                / 1024.0;
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private static double milliseconds(Callable<?> work) throws Exception {
        long begin = System.nanoTime();
        work.call();
        return (System.nanoTime() - begin) / 1e6;
    }

    private static double median(Callable<?> work) throws Exception {
        LongStream.Builder times = LongStream.builder();
        for (int ignored : IntStream.range(0, REPEATS).toArray()) {
            times.add((long) (milliseconds(work) * 1e3));
        }
        return times.build().sorted().toArray()[REPEATS / 2] / 1e3;
    }

    private static void print(String what, double value, String unit, String aim) {
        System.out.println(String.format(Locale.ROOT, "%-52s %,10.1f %-3s (aim %s)", what, value, unit, aim));
    }
}
