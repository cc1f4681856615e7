package io.followthrough.portfolio.search;

import io.followthrough.evaluation.RecommendationStatus;
import io.followthrough.portfolio.Paging;
import io.followthrough.portfolio.Portfolio;
import io.followthrough.portfolio.PortfolioQuery;
import io.followthrough.portfolio.edition.Editions;
import java.lang.reflect.Constructor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.PlatformTransactionManager;

/** Measures search at 40,000 recommendations and 120,000 actions of random words; prints figures and judges nothing. */
public class SearchBench {

    private static final int RECOMMENDATIONS = 40_000;
    private static final int TIMES = 40;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Random random = new Random(1);
    private final List<String> vocabulary = new ArrayList<>();
    private final JdbcTemplate jdbc;

    private SearchBench(DataSource database) {
        this.jdbc = new JdbcTemplate(database);
    }

    public static void main(String[] arguments) throws Exception {
        DataSource database = new SingleConnectionDataSource("jdbc:h2:mem:bench;DB_CLOSE_DELAY=-1", true);
        Flyway.configure().dataSource(database).load().migrate();
        SearchBench bench = new SearchBench(database);
        bench.fill();
        long before = used();
        SearchingTexts searching = new SearchingTexts(database);
        long begin = System.nanoTime();
        searching.prepare();
        System.out.printf("built in %.1f s, %,d KB%n", (System.nanoTime() - begin) / 1e9, (used() - before) / 1024);
        Portfolio portfolio = portfolio(database, searching);
        String rare = bench.vocabulary.get(19_000);
        String common = bench.vocabulary.get(3);
        for (String typed : List.of(
                rare,
                common,
                common + " " + bench.vocabulary.get(7),
                rare.substring(0, rare.length() - 2) + "xx",
                "E-20/1",
                rare.substring(1, 5))) {
            bench.measure(searching, portfolio, typed);
        }
    }

    private void measure(SearchingTexts searching, Portfolio portfolio, String typed) {
        double[] index = new double[TIMES];
        double[] page = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long begin = System.nanoTime();
            searching.recommendations(typed, TODAY);
            index[i] = (System.nanoTime() - begin) / 1e6;
        }
        int found = searching
                .recommendations(typed, TODAY)
                .orElseThrow()
                .references()
                .size();
        for (int i = 0; i < TIMES; i++) {
            long begin = System.nanoTime();
            portfolio.recommendations(
                    new PortfolioQuery(null, null, null, Set.<RecommendationStatus>of(), typed, null, Paging.FIRST),
                    TODAY);
            page[i] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(index);
        Arrays.sort(page);
        System.out.printf(
                "%-30s found %6d; index p50 %6.1f ms, p95 %6.1f ms; page p50 %6.1f ms, p95 %6.1f ms%n",
                typed, found, index[TIMES / 2], index[TIMES * 95 / 100], page[TIMES / 2], page[TIMES * 95 / 100]);
    }

    private void fill() {
        for (int i = 0; i < 20_000; i++) {
            StringBuilder word = new StringBuilder();
            int length = 4 + random.nextInt(9);
            for (int letter = 0; letter < length; letter++) {
                word.append((char) ('a' + random.nextInt(26)));
            }
            vocabulary.add(word.toString());
        }
        List<Object[]> evaluations = new ArrayList<>();
        List<Object[]> recommendations = new ArrayList<>();
        List<Object[]> responses = new ArrayList<>();
        List<Object[]> actions = new ArrayList<>();
        for (int i = 0; i < RECOMMENDATIONS; i++) {
            String evaluation = "E-" + i / 10;
            if (i % 10 == 0) {
                evaluations.add(new Object[] {evaluation, text(8)});
            }
            String reference = evaluation + "/" + (i % 10 + 1);
            recommendations.add(new Object[] {reference, evaluation, String.valueOf(i % 10 + 1), text(40)});
            responses.add(new Object[] {reference, text(25)});
            for (int a = 1; a <= 3; a++) {
                actions.add(new Object[] {reference + "/A" + a, reference, text(15)});
            }
        }
        jdbc.batchUpdate(
                "insert into evaluation (reference, institution, title, kind, issued_on, issued_on_estimated, version)"
                        + " values (?, 'An agency', ?, 'INDEPENDENT', date '2024-01-01', false, 0)",
                evaluations);
        jdbc.batchUpdate(
                "insert into recommendation (reference, evaluation, number, text, priority, status, version)"
                        + " values (?, ?, ?, ?, 'HIGH', 'RESPONDED', 0)",
                recommendations);
        jdbc.batchUpdate(
                "insert into management_response (recommendation, position, reason, status, published_on, published_on_estimated, version)"
                        + " values (?, 'AGREE', ?, 'PUBLISHED', date '2024-03-01', false, 0)",
                responses);
        jdbc.batchUpdate(
                "insert into follow_up_action (reference, recommendation, text, planned_on, status, percent, version, status_since)"
                        + " values (?, ?, ?, date '2024-03-01', 'PLANNED', 0, 0, date '2024-03-01')",
                actions);
    }

    /** Few words are frequent and many are rare, as in any language. */
    private String text(int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(vocabulary.get((int) (Math.pow(random.nextDouble(), 3) * vocabulary.size())))
                    .append(' ');
        }
        return text.toString();
    }

    private static Portfolio portfolio(DataSource database, SearchingTexts searching) throws Exception {
        JdbcClient jdbc = JdbcClient.create(database);
        Constructor<Editions> editions = Editions.class.getDeclaredConstructor(JdbcClient.class);
        editions.setAccessible(true);
        Constructor<Portfolio> made = Portfolio.class.getDeclaredConstructor(
                JdbcClient.class,
                DataSource.class,
                SearchingTexts.class,
                Editions.class,
                PlatformTransactionManager.class,
                int.class);
        made.setAccessible(true);
        return made.newInstance(
                jdbc,
                database,
                searching,
                editions.newInstance(jdbc),
                new DataSourceTransactionManager(database),
                1000);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
