package io.followthrough.rulebook.figure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import io.followthrough.portfolio.Chunk;
import io.followthrough.portfolio.ClosedFor;
import io.followthrough.portfolio.Editions;
import io.followthrough.portfolio.Editions.Edition;
import io.followthrough.portfolio.Lives;
import io.followthrough.portfolio.Portfolio;
import io.followthrough.portfolio.RecommendationRow;
import io.followthrough.rulebook.Flag;
import io.followthrough.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts how everything stands, and keeps it in memory for some days with what it was counted from: the state of the history
 * and the rules and numbers in force. Whoever asks gets what is committed, never less: where something was written
 * since, its evaluations are counted anew first. A transaction that may have changed something itself counts for itself.
 */
@Component
public class Standings {

    /** Days that are kept: today, and those that people look back at. */
    private static final int KEPT = 4;

    private record Kept(Standing standing, Edition edition, Object inForce) {}

    private final Portfolio portfolio;
    private final Lives lives;
    private final Editions editions;
    private final Rulebook rulebook;
    private final TransactionTemplate snapshot;
    private final Map<LocalDate, Kept> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<LocalDate, Kept> eldest) {
            return size() > KEPT;
        }
    };

    Standings(
            Portfolio portfolio,
            Lives lives,
            Editions editions,
            Rulebook rulebook,
            PlatformTransactionManager transactions) {
        this.portfolio = portfolio;
        this.lives = lives;
        this.editions = editions;
        this.rulebook = rulebook;
        this.snapshot = new TransactionTemplate(transactions);
        this.snapshot.setReadOnly(true);
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** How everything stands as of a day. */
    public Standing asOf(LocalDate day) {
        if (TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return everything(day);
        }
        Object inForce = rulebook.inForce();
        Kept known = known(day);
        return known != null && known.inForce.equals(inForce) && known.edition.equals(editions.present())
                ? known.standing
                : renewed(day, inForce);
    }

    private @Nullable Kept known(LocalDate day) {
        synchronized (kept) {
            return kept.get(day);
        }
    }

    /** One at a time: the others wait, and mostly find that it was done for them. */
    private synchronized Standing renewed(LocalDate day, Object inForce) {
        Kept known = known(day);
        Kept made = inSnapshot(() -> {
            Edition edition = editions.present();
            if (known == null || !known.inForce.equals(inForce)) {
                return new Kept(everything(day), edition, inForce);
            }
            return known.edition.equals(edition)
                    ? known
                    : new Kept(
                            editions.changedSince(known.edition)
                                    .map(changed -> known.standing.with(countedAnew(changed, day), changed))
                                    .orElseGet(() -> everything(day)),
                            edition,
                            inForce);
        });
        synchronized (kept) {
            kept.put(day, made);
        }
        return made.standing;
    }

    private Kept inSnapshot(Supplier<Kept> work) {
        Kept made = snapshot.execute(status -> work.get());
        if (made == null) {
            throw new IllegalStateException("Nothing was counted.");
        }
        return made;
    }

    private Map<String, Standing.OfEvaluation> countedAnew(Set<String> evaluations, LocalDate day) {
        Map<String, Standing.OfEvaluation> counted = new HashMap<>();
        evaluations.forEach(evaluation -> counted.putAll(counted(portfolio.chunkOf(evaluation, day), day)));
        return counted;
    }

    private Standing everything(LocalDate day) {
        Map<String, Standing.OfEvaluation> evaluations = new HashMap<>();
        portfolio.chunks(day).forEach(chunk -> evaluations.putAll(counted(chunk, day)));
        return new Standing(day, evaluations);
    }

    private Map<String, Standing.OfEvaluation> counted(Chunk chunk, LocalDate day) {
        Set<String> names = chunk.recommendations().stream()
                .map(RecommendationRow::evaluation)
                .collect(toSet());
        List<Flag> flags = rulebook.judge(chunk.recommendations(), chunk.actions());
        Map<String, List<ClosedFor>> closings =
                lives.closings(names, day).stream().collect(groupingBy(ClosedFor::recommendation));
        Map<String, List<Flow.Event>> events =
                Flow.events(lives.changes(names, day)).stream().collect(groupingBy(Flow.Event::action));
        Counting counting = new Counting(day, rulebook.policies(day));
        Map<String, List<Cell>> cells = new HashMap<>();
        Part.of(chunk, flags)
                .divided()
                .forEach((scope, part) -> cells.computeIfAbsent(scope.of(Part.By.EVALUATION), name -> new ArrayList<>())
                        .add(Cell.of(scope, part, counting, closings, events, day)));
        Map<String, List<Flag>> flagsOf =
                flags.stream().collect(groupingBy(flag -> flag.subject().split("/", 2)[0]));
        Map<String, Standing.OfEvaluation> counted = new HashMap<>();
        cells.forEach((name, theirs) -> counted.put(
                name,
                new Standing.OfEvaluation(
                        theirs,
                        flagsOf.getOrDefault(name, List.of()).stream()
                                .collect(groupingBy(Flag::rule, mapping(Flag::subject, toList()))))));
        return counted;
    }
}
