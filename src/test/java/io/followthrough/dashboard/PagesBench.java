package io.followthrough.dashboard;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestContextManager;
import org.springframework.test.context.TestPropertySource;

/**
 * Measures how long pages take with 40,000 recommendations and 120,000 actions and 50 people who open one about every five seconds, and
 * how long the engine's own queries take to count the same. Prints figures and judges nothing; the README has the command.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
@Import(EngineQueries.class)
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:file:./target/bench/${random.uuid};WRITE_DELAY=500;QUERY_CACHE_SIZE=64",
            "followthrough.today=2026-11-23",
            "followthrough.demo.portfolio=false",
            "followthrough.notices.sending=false",
            "followthrough.hooks.send=false",
            "camunda.bpm.job-execution.enabled=false"
        })
public class PagesBench {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int USERS = 50;
    private static final int ROUNDS = 12;
    private static final int UNITS = 20;
    private static final int THINKING_MILLISECONDS = 5_000;
    private static final int ALONE = 100;

    /** A page that is measured: where it is found, for somebody's next try, and within how many milliseconds it is asked for. */
    record Page(String name, Function<Random, String> address, int asked) {}

    private static final List<Page> PAGES = List.of(
            new Page("overview", chance -> "/overview", 200),
            new Page("overview of a unit", chance -> "/overview?unit=U" + (1 + chance.nextInt(UNITS)), 200),
            new Page("list of recommendations", chance -> "/portfolio", 150),
            new Page("list of a unit", chance -> "/portfolio?unit=U" + (1 + chance.nextInt(UNITS)), 150),
            new Page(
                    "recommendation",
                    chance -> "/recommendations/EVAL-" + chance.nextInt(20) + "/" + (1 + chance.nextInt(50)),
                    150));

    @LocalServerPort
    int port;

    @Autowired
    EngineQueries engine;

    @Autowired
    JdbcTemplate jdbc;

    public static void main(String[] arguments) throws Exception {
        int recommendations = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 40_000;
        PagesBench bench = new PagesBench();
        new TestContextManager(PagesBench.class).prepareTestInstance(bench);
        int code = 1;
        try {
            bench.store(recommendations);
            bench.measure();
            code = 0;
        } catch (Exception failed) {
            failed.printStackTrace();
        } finally {
            System.exit(code);
        }
    }

    private void measure() throws Exception {
        List<HttpClient> people = new ArrayList<>();
        print(
                "signing in and the first overview, for which all is counted",
                milliseconds(() -> people.add(signedIn())),
                "-");
        while (people.size() < USERS) {
            people.add(signedIn());
        }
        double ours = 0;
        for (Page page : PAGES.stream()
                .filter(p -> p.name().matches(System.getProperty("pages", ".*")))
                .toList()) {
            try {
                alone(people.get(0), page);
                List<Double> times = together(people, page, ROUNDS);
                print(page.name() + ", p50", at(times, 0.5), "-");
                print(page.name() + ", p95", at(times, 0.95), "at most " + page.asked());
                ours = page.name().equals("overview") ? at(times, 0.95) : ours;
            } catch (ExecutionException failed) {
                System.out.println(page.name() + " cannot be measured: " + failed.getCause());
            }
        }
        engine.store();
        double theirs = Double.MAX_VALUE;
        for (int time = 0; time < 3; time++) {
            theirs = Math.min(theirs, milliseconds(engine::overview));
        }
        print("the engine's own queries for the overview, one person, best of 3", theirs, "-");
        System.out.println(String.format(
                Locale.ROOT,
                "%-66s %,10.4f    (asked: at most 0.1)",
                "ours, p95 with 50 people, to theirs",
                ours / theirs));
    }

    /** One person opens it again and again, which warms it too; what the processors did for it says how many could be there. */
    private void alone(HttpClient browser, Page page) throws Exception {
        List<Double> times = new ArrayList<>();
        for (int half = 0; half < 2; half++) {
            Random chance = new Random(half);
            times.clear();
            long begin = processors();
            for (int round = 0; round < ALONE; round++) {
                String address = page.address().apply(chance);
                times.add(milliseconds(() -> open(browser, address)));
            }
            if (half == 1) {
                print(page.name() + ", one person, processor time each", (processors() - begin) / 1e6 / ALONE, "-");
            }
        }
        print(page.name() + ", one person, p50", at(times.stream().sorted().toList(), 0.5), "-");
    }

    private static long processors() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    /** Everybody opens the page again and again, with about five seconds between. */
    private List<Double> together(List<HttpClient> people, Page page, int rounds) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(people.size());
        List<Future<List<Double>>> work = new ArrayList<>();
        for (int person = 0; person < people.size(); person++) {
            Random chance = new Random(person);
            HttpClient browser = people.get(person);
            work.add(threads.submit(() -> {
                List<Double> times = new ArrayList<>();
                for (int round = 0; round < rounds; round++) {
                    Thread.sleep(chance.nextInt(2 * THINKING_MILLISECONDS));
                    String address = page.address().apply(chance);
                    times.add(milliseconds(() -> open(browser, address)));
                }
                return times;
            }));
        }
        List<Double> all = new ArrayList<>();
        for (Future<List<Double>> times : work) {
            all.addAll(times.get());
        }
        threads.shutdown();
        return all.stream().sorted().toList();
    }

    private String open(HttpClient browser, String address) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                browser.send(HttpRequest.newBuilder(uri(address)).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(address + " answers " + answer.statusCode());
        }
        return answer.body();
    }

    private HttpClient signedIn() throws IOException, InterruptedException {
        HttpClient browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        String token = Jsoup.parse(open(browser, "/login"))
                .select("main input[name=_csrf]")
                .attr("value");
        String form = "username=director&password=demo&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
        browser.send(
                HttpRequest.newBuilder(uri("/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.discarding());
        return browser;
    }

    private URI uri(String address) {
        return URI.create("http://localhost:" + port + address);
    }

    /** As {@link EngineRows} stores them, of varied priority and with varied last days; a third of the actions is done, and of the others many are late. */
    private void store(int count) {
        new EngineRows(jdbc, TODAY).store(count);
        jdbc.update(
                "update recommendation set priority = case mod(ora_hash(reference), 3) when 0 then 'HIGH' when 1 then 'MEDIUM' else 'LOW' end");
        jdbc.update("update follow_up_action set unit = concat('U', mod(ora_hash(recommendation), " + UNITS + ")),"
                + " due = dateadd(day, mod(ora_hash(reference), 1800), planned_on)");
        jdbc.update("update follow_up_action set original_due = due");
        jdbc.update(
                "insert into status_change (follow_up_action, follow_up_action_key, status, since) select reference, 0, 'PLANNED', planned_on from follow_up_action");
        jdbc.update(
                "update follow_up_action set status = 'COMPLETED', percent = 100, status_since = least(date '2026-11-20', dateadd(day, mod(ora_hash(reference), 700), planned_on)) where mod(ora_hash(reference), 3) = 0");
        jdbc.update(
                "insert into status_change (follow_up_action, follow_up_action_key, status, since) select reference, 1, 'COMPLETED', status_since from follow_up_action where status = 'COMPLETED'");
        jdbc.execute("analyze");
    }

    private static double milliseconds(Callable<?> work) throws Exception {
        long begin = System.nanoTime();
        work.call();
        return (System.nanoTime() - begin) / 1e6;
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1, Math.ceil(share * sorted.size()) - 1));
    }

    private static void print(String what, double value, String asked) {
        System.out.println(String.format(Locale.ROOT, "%-66s %,10.2f ms (asked: %s)", what, value, asked));
    }
}
