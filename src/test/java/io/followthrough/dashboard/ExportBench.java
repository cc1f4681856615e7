package io.followthrough.dashboard;

import io.followthrough.DomainTest;
import io.followthrough.bench.HeapDuring;
import io.followthrough.portfolio.ActionQuery;
import io.followthrough.portfolio.Paging;
import io.followthrough.portfolio.Portfolio;
import io.followthrough.portfolio.edition.Editions;
import io.followthrough.portfolio.search.SearchingTexts;
import io.followthrough.report.FileFormat;
import io.followthrough.report.Listing;
import io.followthrough.report.WritingLists;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestContextManager;
import org.springframework.test.context.TestPropertySource;

/** Measures the heap and the time that it takes to write 120,000 actions as files, from the database as it is delivered. Prints figures and judges nothing; the README has the command. */
@DomainTest
@Import({Portfolio.class, SearchingTexts.class, Editions.class, WritingLists.class})
@ImportAutoConfiguration({JacksonAutoConfiguration.class, MessageSourceAutoConfiguration.class})
@TestPropertySource(
        properties = {
            "followthrough.today=2026-11-23",
            "spring.datasource.url=jdbc:h2:file:./target/export-bench/${random.uuid}",
            "spring.test.database.replace=none"
        })
public class ExportBench {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int PER_EVALUATION = 50;
    private static final int ACTIONS_EACH = 3;
    private static final double MEGABYTE = 1024.0 * 1024;

    @Autowired
    Portfolio portfolio;

    @Autowired
    WritingLists writing;

    @Autowired
    JdbcTemplate jdbc;

    public static void main(String[] arguments) throws Exception {
        int recommendations = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 40_000;
        ExportBench bench = new ExportBench();
        new TestContextManager(ExportBench.class).prepareTestInstance(bench);
        bench.store(recommendations);
        for (FileFormat format : List.of(FileFormat.XLSX, FileFormat.CSV, FileFormat.JSON)) {
            bench.measure(format);
        }
    }

    private void measure(FileFormat format) throws Exception {
        AtomicLong lines = new AtomicLong();
        Path file = Path.of("target", "export-bench", "actions" + format.suffix());
        HeapDuring heap = HeapDuring.of(() -> {
            try (OutputStream to = Files.newOutputStream(file)) {
                writing.write(
                        new Listing<>(
                                "actions",
                                ExportColumns.ACTIONS,
                                reader -> portfolio.eachAction(ActionQuery.all(Paging.FIRST), TODAY, row -> {
                                    lines.incrementAndGet();
                                    reader.accept(row);
                                })),
                        format,
                        to,
                        Locale.UK);
            }
            return format;
        });
        print(format + ": lines", lines.get(), "", "120,000");
        print(format + ": time", heap.seconds(), "s", "-");
        print(format + ": size of the file", Files.size(file) / MEGABYTE, "MB", "-");
        print(format + ": heap above idle", heap.aboveIdle(), "MB", "at most 256");
    }

    private void store(int count) {
        for (int number = 1; number * PER_EVALUATION <= count; number++) {
            String evaluation = "EVAL-" + number;
            LocalDate issued = TODAY.minusDays(30 + number * 7L % 900);
            jdbc.update(
                    "insert into evaluation (reference, institution, title, kind, issued_on, issued_on_estimated, version) values (?, 'Agency', 'An evaluation', 'EXTERNAL', ?, true, 0)",
                    evaluation,
                    issued);
            List<Object[]> recommendations = new ArrayList<>();
            List<Object[]> actions = new ArrayList<>();
            for (int recommendation = 1; recommendation <= PER_EVALUATION; recommendation++) {
                String reference = evaluation + "/" + recommendation;
                recommendations.add(new Object[] {reference, evaluation, recommendation});
                for (int action = 1; action <= ACTIONS_EACH; action++) {
                    actions.add(new Object[] {
                        reference + "/A" + action,
                        reference,
                        "Train the staff of the partners in the regions, and report. ".repeat(4),
                        Date.valueOf(issued),
                        Date.valueOf(issued.plusDays(400)),
                        Date.valueOf(issued)
                    });
                }
            }
            jdbc.batchUpdate(
                    "insert into recommendation (reference, evaluation, number, text, priority, status, version) values (?, ?, ?, 'Do better.', 'LOW', 'RESPONDED', 0)",
                    recommendations);
            jdbc.batchUpdate(
                    "insert into follow_up_action (reference, recommendation, text, owner, planned_on, due, status, status_since, percent, version) values (?, ?, ?, 'staff', ?, ?, 'PLANNED', ?, 0, 0)",
                    actions);
        }
    }

    private static void print(String what, double value, String unit, String aim) {
        System.out.println(String.format(Locale.ROOT, "%-40s %,12.2f %-3s (asked: %s)", what, value, unit, aim));
    }
}
