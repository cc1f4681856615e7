package io.followthrough.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.followthrough.ApplicationTest;
import io.followthrough.shared.OnBehalf;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
class ChainTest {

    @Autowired
    Notebook notebook;

    @Autowired
    OnBehalf behalf;

    @Autowired
    JdbcTemplate database;

    @Autowired
    PlatformTransactionManager transactions;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | update history_entry set happened_at = happened_at + interval '1' second where number = @
            0 | update history_entry set person = 'other' where number = @
            0 | update history_entry set on_behalf_of = 'other' where number = @
            0 | update history_entry set reference = 'other' where number = @
            0 | update history_entry set event = 'Other' where number = @
            0 | update history_entry set details = '{ }' where number = @
            0 | update history_entry set changes = '{ }' where number = @
            0 | update history_entry set hash = 'other' where number = @
            0 | update history_entry set number = number + 100 where number = @
            0 | delete from history_entry where number = @
            2 | delete from history_entry where number > @ + 1
            at -5 | update history_entry set number = case number when @ then -5 else @ end where number = @ or number = @ + 1
            0 | update history_entry set details = '{"n":"1"}' where number = @; update history_entry set details = '{"n":"0"}' where number = @ + 1
            4 | insert into history_entry select @ + 4, happened_at, person, on_behalf_of, reference, event, details, changes, hash from history_entry where number = @
            3 | update history_head set hash = 'other'
            4 | update history_head set number = number + 1
            3 | update history_head set number = number - 1
            """)
    void whoever_alters_history_is_found_out(String broken, String tampering) {
        rolledBack(() -> {
            for (int n = 0; n < 4; n++) {
                notebook.note("CHAIN", "Told", Map.of("n", "" + n), Map.of());
            }
            long first = notebook.read("CHAIN").get(0).number();
            assertThat(notebook.check().whole()).isTrue();

            for (String statement : tampering.replace("@", "" + first).split(";")) {
                database.update(statement);
            }

            Check check = notebook.check();
            assertThat(check.whole()).isFalse();
            assertThat(check.broken())
                    .isEqualTo(
                            broken.startsWith("at ")
                                    ? Long.parseLong(broken.substring(3))
                                    : first + Long.parseLong(broken));
            assertThat(check.words()).startsWith("History is broken at entry " + check.broken());
        });
    }

    @Test
    void many_at_once_write_one_chain() throws Exception {
        long before = notebook.check().entries();
        ExecutorService people = Executors.newFixedThreadPool(8);
        List<Callable<Void>> work = IntStream.range(0, 200)
                .<Callable<Void>>mapToObj(n -> () -> {
                    new TransactionTemplate(transactions).executeWithoutResult(status -> {
                        notebook.note("MANY", "Told", Map.of(), Map.of());
                        notebook.note("MANY", "ToldAgain", Map.of(), Map.of());
                        if (n % 4 == 0) {
                            status.setRollbackOnly();
                        }
                    });
                    return null;
                })
                .toList();
        for (Future<Void> done : people.invokeAll(work)) {
            done.get();
        }
        people.shutdown();

        Check check = notebook.check();
        assertThat(check.words()).isEqualTo("History is whole: %d entries, head %s", check.entries(), check.head());
        assertThat(check.entries() - before).isEqualTo(300);
    }

    @Test
    void what_is_rolled_back_never_happened() {
        assertThatThrownBy(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                    notebook.note("UNDONE", "Told", Map.of(), Map.of());
                    notebook.read("UNDONE");
                    throw new IllegalStateException("Stop.");
                }))
                .hasMessage("Stop.");

        assertThat(notebook.read("UNDONE")).isEmpty();
        assertThat(notebook.check().whole()).isTrue();
    }

    @Test
    void a_transaction_within_a_transaction_has_a_fate_of_its_own() {
        TransactionTemplate inner = new TransactionTemplate(transactions);
        inner.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        TransactionTemplate part = new TransactionTemplate(transactions);
        part.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);

        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            notebook.note("NESTED", "Outer", Map.of(), Map.of());
            inner.executeWithoutResult(own -> notebook.note("NESTED", "Inner", Map.of(), Map.of()));
            part.executeWithoutResult(own -> {
                notebook.note("NESTED", "Undone", Map.of(), Map.of());
                own.setRollbackOnly();
            });
        });

        assertThat(notebook.read("NESTED")).extracting(HistoryEntry::event).containsExactly("Inner", "Outer");
        assertThat(notebook.check().whole()).isTrue();
    }

    @Test
    void outside_a_transaction_it_is_written_at_once_with_both_names() {
        behalf.of("head", () -> notebook.note("ALONE", "Told", Map.of(), Map.of()));

        assertThat(notebook.read("ALONE"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.onBehalfOf()).isEqualTo("head"));
        assertThat(notebook.check().whole()).isTrue();
    }

    private void rolledBack(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            work.run();
            status.setRollbackOnly();
        });
    }
}
