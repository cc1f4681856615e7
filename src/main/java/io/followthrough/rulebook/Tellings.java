package io.followthrough.rulebook;

import io.followthrough.portfolio.Chunk;
import io.followthrough.portfolio.Portfolio;
import io.followthrough.portfolio.RecommendationRow;
import io.followthrough.rulebook.policy.PoliciesOfDay;
import io.followthrough.rulebook.telling.Heard;
import io.followthrough.rulebook.telling.Telling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who should hear of what, as the rules conclude it as of a day; nothing of what somebody has put aside. Changes nothing. */
@Component
public class Tellings {

    private final Portfolio portfolio;
    private final RulesInForce rules;
    private final Judging judging;
    private final FlagHandlings handlings;

    Tellings(Portfolio portfolio, RulesInForce rules, Judging judging, FlagHandlings handlings) {
        this.portfolio = portfolio;
        this.rules = rules;
        this.judging = judging;
        this.handlings = handlings;
    }

    /** Hands over what is to be told, part of the portfolio by part; a part of which nobody has to hear is an empty list. */
    public void on(LocalDate day, Consumer<List<Telling>> tellings) {
        CompiledRules now = rules.now();
        PoliciesOfDay policies = judging.policies(day);
        BiFunction<Chunk, List<Telling>, List<Telling>> heard = heard(day);
        try (Stream<Chunk> chunks = portfolio.chunks(day)) {
            chunks.forEach(chunk -> tellings.accept(heard.apply(
                    chunk,
                    Judging.conclude(now, policies, chunk.recommendations(), chunk.actions(), new Firings(false))
                            .tellings())));
        }
    }

    /** Leaves out what is put aside on a day, and says the unit of the rest. */
    BiFunction<Chunk, List<Telling>, List<Telling>> heard(LocalDate day) {
        Set<KeptFlags.Key> aside = aside(day);
        return (chunk, tellings) -> heard(day, chunk, tellings, aside).tellings();
    }

    /** The flags that are put aside on a day. */
    Set<KeptFlags.Key> aside(LocalDate day) {
        return handlings.on(day).entrySet().stream()
                .filter(said -> said.getValue().kind() == FlagHandling.Kind.SNOOZED)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Keeps apart what is put aside, and says the unit of each. */
    static Heard heard(LocalDate day, Chunk chunk, List<Telling> tellings, Set<KeptFlags.Key> aside) {
        Map<String, @Nullable String> units = new HashMap<>();
        chunk.recommendations().forEach((RecommendationRow row) -> units.put(row.reference(), row.unit()));
        List<Telling> told = new ArrayList<>();
        List<Telling> quiet = new ArrayList<>();
        tellings.forEach(telling -> (aside.contains(KeptFlags.Key.of(telling.flag())) ? quiet : told)
                .add(telling.in(units.get(new Subject(telling.flag().subject()).recommendation()))));
        return new Heard(day, chunk.evaluations(), told, quiet);
    }
}
