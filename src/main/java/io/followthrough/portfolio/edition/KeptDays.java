package io.followthrough.portfolio.edition;

import io.followthrough.portfolio.edition.Editions.Edition;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps in memory, for some days, what was made of the whole portfolio as of each, with the state of the history that it
 * was made from. Whoever asks gets what is committed, never less: where something was written since, its evaluations are
 * made anew first. A transaction that may have changed something itself has everything made for itself.
 *
 * @param <T> what is made
 */
public class KeptDays<T> {

    /**
     * How it is made.
     *
     * @param <T> what is made
     */
    public interface Making<T> {

        /** From everything. */
        T everything(LocalDate day);

        /** From what it was, where something has changed in these evaluations alone. */
        T anew(T known, Set<String> evaluations, LocalDate day);
    }

    private record Kept<T>(T made, Edition edition, Object inForce) {}

    private final Editions editions;
    private final Making<T> making;
    private final TransactionTemplate snapshot;
    private final Map<LocalDate, Kept<T>> kept;

    /** @param days how many are kept: today, and those that people look back at */
    public KeptDays(int days, Editions editions, PlatformTransactionManager transactions, Making<T> making) {
        this.editions = editions;
        this.making = making;
        this.snapshot = new TransactionTemplate(transactions);
        this.snapshot.setReadOnly(true);
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.kept = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<LocalDate, Kept<T>> eldest) {
                return size() > days;
            }
        };
    }

    /**
     * What was made as of a day.
     *
     * @param inForce what else it is made from, such as rules; with another one, everything is made anew
     */
    public T asOf(LocalDate day, Object inForce) {
        if (Transactions.writing()) {
            return making.everything(day);
        }
        Kept<T> known = known(day);
        return known != null && known.inForce.equals(inForce) && known.edition.equals(editions.present())
                ? known.made
                : renewed(day, inForce);
    }

    private @Nullable Kept<T> known(LocalDate day) {
        synchronized (kept) {
            return kept.get(day);
        }
    }

    /** One at a time: the others wait, and mostly find that it was done for them. */
    private synchronized T renewed(LocalDate day, Object inForce) {
        Kept<T> known = known(day);
        Kept<T> made = inSnapshot(() -> {
            Edition edition = editions.present();
            if (known == null || !known.inForce.equals(inForce)) {
                return new Kept<>(making.everything(day), edition, inForce);
            }
            return known.edition.equals(edition)
                    ? known
                    : new Kept<>(
                            editions.changedSince(known.edition)
                                    .map(changed -> making.anew(known.made, changed, day))
                                    .orElseGet(() -> making.everything(day)),
                            edition,
                            inForce);
        });
        synchronized (kept) {
            kept.put(day, made);
        }
        return made.made;
    }

    private Kept<T> inSnapshot(Supplier<Kept<T>> work) {
        Kept<T> made = snapshot.execute(status -> work.get());
        if (made == null) {
            throw new IllegalStateException("Nothing was made.");
        }
        return made;
    }
}
