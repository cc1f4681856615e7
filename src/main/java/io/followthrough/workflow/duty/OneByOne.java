package io.followthrough.workflow.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Works on several things one after the other, each in a transaction of its own. */
@Component
public class OneByOne {

    private final TransactionOperations transaction;

    OneByOne(TransactionOperations transaction) {
        this.transaction = transaction;
    }

    /**
     * Works on each of some things, whatever becomes of the others.
     *
     * @param work answers whether it began anything
     * @return for how many it did
     * @throws IllegalStateException when some failed, after all were tried
     */
    public int each(List<String> references, Predicate<String> work) {
        int begun = 0;
        List<RuntimeException> failures = new ArrayList<>();
        for (String reference : references) {
            try {
                begun += alone(() -> work.test(reference)) ? 1 : 0;
            } catch (CompletionException failure) {
                failures.add(new IllegalStateException(reference + ": " + failure.getCause(), failure));
            }
        }
        report(failures);
        return begun;
    }

    /** On another thread: on its own one, the engine would keep everything in the transaction of the job that runs now. */
    private boolean alone(BooleanSupplier work) {
        return CompletableFuture.supplyAsync(
                        () -> Boolean.TRUE.equals(transaction.execute(status -> work.getAsBoolean())))
                .join();
    }

    /** Tells of failures together, when there are any. */
    static void report(List<RuntimeException> failures) {
        if (!failures.isEmpty()) {
            IllegalStateException all = new IllegalStateException("Not everything could be begun: "
                    + String.join(
                            " ", failures.stream().map(Throwable::getMessage).toList()));
            failures.forEach(all::addSuppressed);
            throw all;
        }
    }
}
