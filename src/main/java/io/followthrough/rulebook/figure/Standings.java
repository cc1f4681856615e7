package io.followthrough.rulebook.figure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import io.followthrough.portfolio.Chunk;
import io.followthrough.portfolio.ClosedFor;
import io.followthrough.portfolio.Lives;
import io.followthrough.portfolio.Portfolio;
import io.followthrough.portfolio.RecommendationRow;
import io.followthrough.portfolio.edition.Editions;
import io.followthrough.portfolio.edition.KeptDays;
import io.followthrough.rulebook.Flag;
import io.followthrough.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Counts how everything stands, and keeps it in memory for some days with what it was counted from: the state of the history
 * and the rules and numbers in force.
 */
@Component
public class Standings {

    /** Days that are kept: today, and those that people look back at. */
    private static final int KEPT = 4;

    private final Portfolio portfolio;
    private final Lives lives;
    private final Rulebook rulebook;
    private final KeptDays<Standing> kept;

    Standings(
            Portfolio portfolio,
            Lives lives,
            Editions editions,
            Rulebook rulebook,
            PlatformTransactionManager transactions) {
        this.portfolio = portfolio;
        this.lives = lives;
        this.rulebook = rulebook;
        this.kept = new KeptDays<>(KEPT, editions, transactions, new KeptDays.Making<>() {
            @Override
            public Standing everything(LocalDate day) {
                return counted(day);
            }

            @Override
            public Standing anew(Standing known, Set<String> evaluations, LocalDate day) {
                return known.with(countedAnew(evaluations, day), evaluations);
            }
        });
    }

    /** How everything stands as of a day. */
    public Standing asOf(LocalDate day) {
        return kept.asOf(day, rulebook.inForce());
    }

    private Map<String, Standing.OfEvaluation> countedAnew(Set<String> evaluations, LocalDate day) {
        Map<String, Standing.OfEvaluation> counted = new HashMap<>();
        evaluations.forEach(evaluation -> counted.putAll(counted(portfolio.chunkOf(evaluation, day), day)));
        return counted;
    }

    private Standing counted(LocalDate day) {
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
