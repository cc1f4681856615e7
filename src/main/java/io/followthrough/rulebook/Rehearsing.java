package io.followthrough.rulebook;

import io.followthrough.portfolio.Chunk;
import io.followthrough.portfolio.Portfolio;
import io.followthrough.rulebook.figure.Counting;
import io.followthrough.rulebook.figure.Indicators;
import io.followthrough.rulebook.figure.Part;
import io.followthrough.rulebook.figure.Tally;
import io.followthrough.rulebook.policy.PoliciesOfDay;
import io.followthrough.rulebook.policy.PolicyNumber;
import io.followthrough.rulebook.policy.PolicySet;
import io.followthrough.rulebook.policy.PolicyVersion;
import io.followthrough.rulebook.policy.Presets;
import io.followthrough.rulebook.telling.KnowsWhoIsTold;
import io.followthrough.shared.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tries other numbers or other rules on everything as of a day, beside those in force, and changes nothing. */
@Component
class Rehearsing {

    private static final PolicyVersion REHEARSED = new PolicyVersion("rehearsal", 0);

    private final Portfolio portfolio;
    private final RulesInForce rules;
    private final Judging judging;
    private final Presets presets;
    private final Trial trial;
    private final RulesToTry rulesToTry;
    private final Tellings tellings;
    private final ObjectProvider<KnowsWhoIsTold> people;

    Rehearsing(
            Portfolio portfolio,
            RulesInForce rules,
            Judging judging,
            Presets presets,
            Trial trial,
            RulesToTry rulesToTry,
            Tellings tellings,
            ObjectProvider<KnowsWhoIsTold> people) {
        this.tellings = tellings;
        this.people = people;
        this.portfolio = portfolio;
        this.rules = rules;
        this.judging = judging;
        this.presets = presets;
        this.trial = trial;
        this.rulesToTry = rulesToTry;
    }

    /**
     * What would change.
     *
     * @throws Refused when nothing is asked for, a number is unknown, the policy would contradict itself, or the rules cannot be used
     */
    Rehearsal rehearse(Rehearsal.Question question, LocalDate day, Locale locale) {
        return prepare(question, day, locale).apply(judged -> {});
    }

    /** The same to be done later, which says now and then how many more recommendations were judged; what can be refused is refused at once. */
    Function<LongConsumer, Rehearsal> prepare(Rehearsal.Question question, LocalDate day, Locale locale) {
        if (question.policy() == null && question.preset() == null && question.rules() == null) {
            throw Refused.because("policy", "Say what to try: numbers (policy), a preset, or rules.");
        }
        PoliciesOfDay before = judging.policies(day);
        PoliciesOfDay after = policies(question, before, day);
        CompiledRules now = rules.now();
        CompiledRules then = question.rules() == null ? now : rulesToTry.compile(now, question.rules());
        if (question.rules() != null) {
            try {
                trial.run(then);
            } catch (BrokenRules broken) {
                throw RulesToTry.refused(broken);
            }
        }
        return progress -> compare(new Side(now, before), new Side(then, after), day, locale, progress);
    }

    private record Side(CompiledRules rules, PoliciesOfDay policies) {
        Conclusions judge(Chunk chunk) {
            return Judging.conclude(rules, policies, chunk.recommendations(), chunk.actions(), new Firings(false));
        }
    }

    private Rehearsal compare(Side now, Side then, LocalDate day, Locale locale, LongConsumer progress) {
        Counting countingNow = new Counting(day, now.policies());
        Counting countingThen = new Counting(day, then.policies());
        Tally before = new Tally();
        Tally after = new Tally();
        List<ExplainedFlag> raised = new ArrayList<>();
        List<ExplainedFlag> cleared = new ArrayList<>();
        int[] unchanged = {0};
        Optional<WouldHear> hearing =
                people.stream().findFirst().map(known -> new WouldHear(known, tellings.heard(day), day));
        portfolio.chunks(day).forEach(chunk -> {
            Conclusions old = now.judge(chunk);
            Conclusions fresh = then.judge(chunk);
            hearing.ifPresent(compared -> compared.add(chunk, old.tellings(), fresh.tellings()));
            List<Flag> were = old.flags();
            List<Flag> are = fresh.flags();
            countingNow.count(Part.of(chunk, were), before);
            countingThen.count(Part.of(chunk, are), after);
            Map<KeptFlags.Key, Flag> gone = new LinkedHashMap<>();
            were.forEach(flag -> gone.put(KeptFlags.Key.of(flag), flag));
            for (Flag flag : are) {
                if (gone.remove(KeptFlags.Key.of(flag)) == null) {
                    raised.add(Explanations.explained(flag, then.rules().words(), locale));
                } else {
                    unchanged[0]++;
                }
            }
            gone.values()
                    .forEach(flag ->
                            cleared.add(Explanations.explained(flag, now.rules().words(), locale)));
            progress.accept(chunk.recommendations().size());
        });
        return new Rehearsal(
                day,
                then.policies().general().version(),
                raised,
                cleared,
                unchanged[0],
                hearing.map(WouldHear::hearers).orElse(List.of()),
                new Rehearsal.Figures(
                        Indicators.of(before, now.rules().words(), locale),
                        Indicators.of(after, then.rules().words(), locale)));
    }

    private PoliciesOfDay policies(Rehearsal.Question question, PoliciesOfDay before, LocalDate day) {
        Map<String, PolicyNumber> numbers = new HashMap<>();
        if (question.preset() != null) {
            numbers.putAll(presets.numbers(question.preset()));
        }
        Map<String, Integer> own = question.policy() == null ? Map.of() : question.policy();
        new TreeMap<>(own).forEach((name, value) -> {
            if (value == null || value < 0) {
                throw Refused.because(name, "\"%s\" is %s. Give a whole number, 0 or more.", name, value);
            }
            before.general().days(name);
            numbers.put(name, new PolicyNumber(value, "Rehearsal"));
        });
        if (numbers.isEmpty()) {
            return before;
        }
        PolicyVersion name = question.preset() == null ? REHEARSED : new PolicyVersion(question.preset(), 0);
        return before.with(
                new PolicySet(name, day, question.kind(), question.priority(), name.name(), name.name(), day, numbers));
    }
}
