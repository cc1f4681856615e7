package io.followthrough.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;

/** What happened in a transaction, until it is about to commit: only then is history locked, for as short as possible. */
class Pending implements TransactionSynchronization, Ordered {

    private final List<Happening> happenings = new ArrayList<>();
    private final Map<Object, List<Happening>> atSavepoints = new HashMap<>();
    private final Consumer<List<Happening>> writing;
    private boolean committing;

    Pending(Consumer<List<Happening>> writing) {
        this.writing = writing;
    }

    void add(Happening happening) {
        Happening whole = happening;
        if (!happening.isWithoutWords()) {
            for (Happening change : List.copyOf(happenings)) {
                if (change.isWithoutWords() && change.isOf(happening)) {
                    happenings.remove(change);
                    whole = whole.with(change.changes());
                }
            }
        }
        happenings.add(whole);
        if (committing) {
            write();
        }
    }

    /** Writes at once what has happened so far. */
    void write() {
        List<Happening> told = new ArrayList<>();
        for (Happening happening : happenings) {
            int earlier = happening.isWithoutWords() ? lastOfSame(told, happening) : -1;
            if (earlier < 0) {
                told.add(happening);
            } else {
                told.set(earlier, told.get(earlier).with(happening.changes()));
            }
        }
        happenings.clear();
        if (!told.isEmpty()) {
            writing.accept(told);
        }
    }

    /** Later than what saves before the commit. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        committing = true;
        write();
    }

    @Override
    public void savepoint(Object savepoint) {
        atSavepoints.put(savepoint, List.copyOf(happenings));
    }

    @Override
    public void savepointRollback(Object savepoint) {
        List<Happening> before = atSavepoints.get(savepoint);
        if (before != null) {
            happenings.clear();
            happenings.addAll(before);
        }
    }

    private static int lastOfSame(List<Happening> told, Happening change) {
        for (int i = told.size() - 1; i >= 0; i--) {
            if (told.get(i).isOf(change)) {
                return i;
            }
        }
        return -1;
    }
}
