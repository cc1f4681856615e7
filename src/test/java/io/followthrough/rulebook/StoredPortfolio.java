package io.followthrough.rulebook;

import io.followthrough.DomainTest;
import io.followthrough.portfolio.Lives;
import io.followthrough.portfolio.Portfolio;
import io.followthrough.portfolio.edition.Editions;
import io.followthrough.portfolio.search.SearchingTexts;
import io.followthrough.rulebook.figure.Indicators;
import io.followthrough.rulebook.figure.Standings;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** Many rows at once, without the use cases that make them one by one. */
@TestComponent
public class StoredPortfolio {

    /** A test of the whole rulebook on a database in memory. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @DomainTest
    @Import({
        Portfolio.class,
        SearchingTexts.class,
        Lives.class,
        Editions.class,
        Standings.class,
        RulebookConfiguration.class,
        Judging.class,
        Trial.class,
        AskingWhy.class,
        WhyCleared.class,
        Resemblances.class,
        FlagHandlings.class,
        Rehearsing.class,
        Tellings.class,
        RulesToTry.class,
        Indicators.class,
        Rulebook.class,
        KeptFlags.class,
        ReadingPart.class,
        ReviewingPart.class,
        UnderWay.class,
        DailyReview.class,
        Explanations.class,
        StoredPortfolio.class
    })
    @ComponentScan("io.followthrough.rulebook.policy")
    @ImportAutoConfiguration({JacksonAutoConfiguration.class, MessageSourceAutoConfiguration.class})
    public @interface Judged {}

    private final JdbcTemplate jdbc;

    StoredPortfolio(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** An evaluation with recommendations 1 to {@code count}, all of them accepted on the day of issue. */
    public void accepted(String evaluation, LocalDate issued, int count) {
        jdbc.update(
                "insert into evaluation (reference, institution, title, kind, issued_on, issued_on_estimated, version) values (?, 'Agency', 'An evaluation', 'EXTERNAL', ?, true, 0)",
                evaluation,
                issued);
        List<Object[]> numbers = numbers(count, number -> new Object[] {evaluation + "/" + number, evaluation, number});
        jdbc.batchUpdate(
                "insert into recommendation (reference, evaluation, number, text, priority, status, version) values (?, ?, ?, 'Do better.', 'LOW', 'RESPONDED', 0)",
                numbers);
        jdbc.batchUpdate(
                "insert into management_response (recommendation, position, status, published_on, published_on_estimated, version) values (?, 'AGREE', 'PUBLISHED', ?, true, 0)",
                numbers(count, number -> new Object[] {evaluation + "/" + number, Date.valueOf(issued)}));
    }

    /** The same, each with so many actions that were promised a month later and are never due. */
    public void planned(String evaluation, LocalDate issued, int count, int actionsEach) {
        accepted(evaluation, issued, count);
        actions(numbers(count * actionsEach, number -> {
            String recommendation = evaluation + "/" + ((number - 1) / actionsEach + 1);
            return new Object[] {
                recommendation + "/A" + ((number - 1) % actionsEach + 1), recommendation, issued.plusDays(30)
            };
        }));
    }

    /** An action of a recommendation, promised on that day and never due. */
    void action(String recommendation, int number, LocalDate planned) {
        actions(List.<Object[]>of(
                new Object[] {recommendation + "/A" + number, recommendation, Date.valueOf(planned)}));
    }

    /** Actions, each with its reference, recommendation and day of promise. */
    public void actions(List<Object[]> rows) {
        jdbc.batchUpdate(
                "insert into follow_up_action (reference, recommendation, text, owner, planned_on, due, status, status_since, percent, version) values (?, ?, 'Train them', 'staff', ?, date '2999-12-31', 'PLANNED', ?, 0, 0)",
                rows.stream()
                        .map(row -> new Object[] {row[0], row[1], row[2], row[2]})
                        .toList());
    }

    /** Notes in the history that something about it was changed in the tables: what is kept in memory is then made anew. */
    public void changed(String reference) {
        jdbc.update(
                "insert into history_entry (number, happened_at, person, reference, event, details, changes, hash)"
                        + " select number + 1, current_timestamp, 'staff', ?, 'Changed', '{}', '{}', 'x' from history_head",
                reference);
        jdbc.update("update history_head set number = number + 1");
    }

    /** Leaves nothing behind for other tests: reviews read what is committed, so that these are not undone by themselves. */
    public void clear() {
        for (String table : List.of(
                "notice",
                "digest",
                "preference",
                "substitution",
                "flag",
                "flag_handling",
                "follow_up_action",
                "management_response",
                "closing",
                "resemblance",
                "compared_recommendation",
                "recommendation",
                "evaluation")) {
            jdbc.update("delete from " + table);
        }
        jdbc.update("update latest_queue set as_of = null");
        jdbc.update("update latest_review set under_way = null, reached = null");
    }

    private static List<Object[]> numbers(int count, IntFunction<Object[]> row) {
        return IntStream.rangeClosed(1, count).mapToObj(row).toList();
    }
}
