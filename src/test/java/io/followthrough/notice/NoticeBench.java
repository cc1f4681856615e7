package io.followthrough.notice;

import io.followthrough.bench.HeapDuring;
import io.followthrough.notice.preference.Preferences;
import io.followthrough.notice.preference.WorkingDays;
import io.followthrough.people.People;
import io.followthrough.people.Person;
import io.followthrough.people.Role;
import io.followthrough.portfolio.LinesInTables;
import io.followthrough.rulebook.DailyReview;
import io.followthrough.rulebook.Review;
import io.followthrough.rulebook.StoredPortfolio;
import io.followthrough.shared.UnitCode;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.test.context.TestContextManager;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;

/**
 * Measures the review of 120,000 open actions of 2,000 people, with the digests that it queues, against one SQL statement that
 * finds the same overdue items: time, transactions and heap. Prints figures and judges nothing; the README has the command.
 */
@StoredPortfolio.Judged
@Import({Ledger.class, QueueingNotices.class, Digests.class, Preferences.class, WorkingDays.class})
@TestPropertySource(
        properties = {
            "followthrough.today=2026-11-23",
            "spring.test.database.replace=none",
            "spring.datasource.url=jdbc:h2:file:./target/bench/notices;WRITE_DELAY=500"
        })
public class NoticeBench implements TransactionExecutionListener {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int EVALUATIONS = 800;
    private static final int PER_EVALUATION = 50;
    private static final int ACTIONS_EACH = 3;
    private static final int ACTIONS = EVALUATIONS * PER_EVALUATION * ACTIONS_EACH;
    private static final int PEOPLE = 2_000;
    private static final int UNITS = 100;
    private static final int TIMES = 3;

    /** How long something took, and how long it kept the processor busy: other programs on the machine do not count for that. */
    private record Took(double seconds, double busy) {}

    @Autowired
    StoredPortfolio stored;

    @Autowired
    DailyReview review;

    @Autowired
    People people;

    @Autowired
    AbstractPlatformTransactionManager transactions;

    @Autowired
    JdbcTemplate jdbc;

    private int ended;

    public static void main(String[] arguments) throws Exception {
        NoticeBench bench = new NoticeBench();
        new TestContextManager(NoticeBench.class).prepareTestInstance(bench);
        bench.transactions.addListener(bench);
        bench.store();
        bench.measure();
    }

    /** Counts the transactions. */
    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        ended++;
    }

    private void measure() throws Exception {
        String known = LinesInTables.overdue(TODAY);
        String bare =
                "select reference, owner, due from follow_up_action where status in ('PLANNED', 'IN_PROGRESS') and due < date '"
                        + TODAY + "'";
        print("open actions", ACTIONS, "", "120,000");
        print("people", people.everybody().size(), "", "2,000");
        Took once = best("SQL over what is known as of the day", known);
        best("SQL over the bare table", bare);
        day("the first review", TODAY, once);
        day("the same day again", TODAY, once);
        for (int next = 1; next <= TIMES; next++) {
            day("the review of day " + (next + 1), TODAY.plusDays(next), once);
        }
    }

    private Took best(String what, String statement) {
        double best = Double.MAX_VALUE;
        double least = Double.MAX_VALUE;
        int[] found = {0};
        for (int time = 0; time < TIMES; time++) {
            found[0] = 0;
            long begin = System.nanoTime();
            long busy = busy();
            jdbc.query(statement, (RowCallbackHandler) row -> found[0]++);
            best = Math.min(best, (System.nanoTime() - begin) / 1e9);
            least = Math.min(least, (busy() - busy) / 1e9);
        }
        print(what + ": overdue", found[0], "", "-");
        print(what + ": time, best of " + TIMES, best, "s", "-");
        print(what + ": of which the processor was busy", least, "s", "-");
        return new Took(best, least);
    }

    private void day(String what, LocalDate day, Took sql) throws Exception {
        int digests = digests();
        ended = 0;
        Review[] did = new Review[1];
        long busy = busy();
        HeapDuring heap = HeapDuring.of(() -> {
            did[0] = review.runAndTell(day);
            review.makeDigests(day);
            return did;
        });
        print(what + ": notices queued", did[0].notices(), "", "-");
        print(what + ": digests queued", (double) digests() - digests, "", "-");
        print(what + ": time", heap.seconds(), "s", "-");
        double worked = (busy() - busy) / 1e9;
        print(what + ": of which the processor was busy", worked, "s", "-");
        print(what + ": time to that of the SQL", heap.seconds() / sql.seconds(), "", "at most 5");
        print(what + ": the same of the processor alone", worked / sql.busy(), "", "at most 5");
        print(what + ": transactions", ended, "", "-");
        print(what + ": one timer per action to transactions", (double) ACTIONS / ended, "", "at least 20");
        print(what + ": heap when idle, with the database", heap.idle(), "MB", "-");
        print(what + ": heap above idle", heap.aboveIdle(), "MB", "at most 256");
    }

    /** What the database does as well: it is in the same process, and works for whoever asks. */
    private static long busy() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private int digests() {
        return count("digest");
    }

    private int count(String table) {
        return Objects.requireNonNull(jdbc.queryForObject("select count(*) from " + table, Integer.class));
    }

    private void store() {
        for (int number = 0; number < PEOPLE; number++) {
            Role role = number < UNITS ? Role.UNIT_HEAD : Role.UNIT_STAFF;
            String name = "person" + number;
            people.add(new Person(name, name, new UnitCode("U" + number % UNITS), Set.of(role)), "");
        }
        if (count("evaluation") < EVALUATIONS) {
            for (int unit = 0; unit < UNITS; unit++) {
                jdbc.update("insert into unit (code, name, version) values (?, 'A unit', 0)", "U" + unit);
            }
            for (int number = 1; number <= EVALUATIONS; number++) {
                stored.planned("EVAL-" + number, TODAY.minusDays(number * 7L % 900), PER_EVALUATION, ACTIONS_EACH);
            }
            jdbc.update("update recommendation set lead_unit = concat('U', mod(ora_hash(evaluation), ?))", UNITS);
            jdbc.update(
                    "update follow_up_action set due = dateadd(day, mod(ora_hash(reference), 900), planned_on), owner = concat('person', mod(ora_hash(reference), ?))",
                    PEOPLE);
            jdbc.update("insert into compared_recommendation select reference from recommendation");
        }
        for (String table : List.of("notice", "digest", "flag")) {
            jdbc.update("delete from " + table);
        }
        jdbc.update("update latest_queue set as_of = null");
    }

    private static void print(String what, double value, String unit, String aim) {
        System.out.println(String.format(Locale.ROOT, "%-62s %,12.2f %-3s (asked: %s)", what, value, unit, aim));
    }
}
