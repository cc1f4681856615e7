package io.followthrough.running;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** The application with its demo people in a process of its own, which can be killed. */
public class RunningApplication implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int FIRST_PORT = 10_000;
    private static final int PORTS = 20_000;
    private static final int LAST_LINES = 60;

    private final Process process;
    private final int port;
    private final Path log;

    private RunningApplication(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /** Starts what {@code program} names for Java, such as {@code -jar x.jar}, on a free port, with its data in a folder of that one. */
    public static RunningApplication start(List<String> program, Path data, String... settings) throws IOException {
        int port = freePort();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx512m");
        command.addAll(program);
        command.add("--spring.profiles.active=demo");
        command.add("--followthrough.data=store");
        command.add("--server.port=" + port);
        command.addAll(List.of(settings));
        Path log = data.resolve("log.txt");
        Process process = new ProcessBuilder(command)
                .directory(data.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        return new RunningApplication(process, port, log);
    }

    /** Somebody who uses it, once the first page can be seen. */
    public Client awaitFirstPage(String user, String password) throws IOException, InterruptedException {
        Client client = new Client(port, user, password);
        try {
            client.awaitFirstPage(PATIENCE);
        } catch (IOException silent) {
            throw new IOException(lastWords(), silent);
        }
        return client;
    }

    /** Waits until something answers where it listens, which is just before its jobs begin. */
    void awaitPort() throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return;
            } catch (IOException notYet) {
                if (System.nanoTime() > end) {
                    throw notYet;
                }
                Thread.sleep(20);
            }
        }
    }

    /** Ends it without giving it time for anything, as {@code kill -9} does. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Memory that the operating system has given it, in megabytes; read from Linux. */
    public double residentMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .findFirst()
                        .orElseThrow()
                / 1024.0;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    /** None of those that the system itself gives to whoever asks for any: another test could be given it before the application listens. */
    private static int freePort() {
        while (true) {
            int port = FIRST_PORT + ThreadLocalRandom.current().nextInt(PORTS);
            try (ServerSocket socket = new ServerSocket(port)) {
                return socket.getLocalPort();
            } catch (IOException taken) {
                // another one
            }
        }
    }

    private String lastWords() throws IOException {
        List<String> lines = Files.readAllLines(log);
        return "The application %s. Its log ends with:%n%s"
                .formatted(
                        process.isAlive() ? "runs" : "has ended with " + process.exitValue(),
                        String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size())));
    }
}
