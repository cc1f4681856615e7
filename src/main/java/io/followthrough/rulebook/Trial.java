package io.followthrough.rulebook;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.kie.api.runtime.rule.ConsequenceException;
import org.springframework.stereotype.Component;

/** Tries rules on the whole portfolio before anybody relies on them: they have to come to an end, in time and without an error. */
@Component
class Trial {

    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final Judging judging;
    private final Clock clock;

    Trial(Judging judging, Clock clock) {
        this.judging = judging;
        this.clock = clock;
    }

    /** @throws BrokenRules with the rule that does not come to an end, or fails */
    void run(CompiledRules rules) {
        run(rules, LONGEST);
    }

    void run(CompiledRules rules, Duration longest) {
        LocalDate today = LocalDate.now(clock);
        RuleChecks.check(rules.files(), judging.policies(today).general().and(rules.numbers()));
        Firings firings = new Firings(true);
        ExecutorService alone = Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, "rules-trial");
            thread.setDaemon(true);
            return thread;
        });
        Future<?> trial = alone.submit(() -> judging.judge(rules, today, firings, flag -> {}));
        try {
            trial.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            firings.stop();
            trial.cancel(true);
            throw new BrokenRules(problem(
                    rules,
                    firings.busiest(),
                    "The rules did not come to an end within %d seconds.".formatted(longest.toSeconds())));
        } catch (ExecutionException failed) {
            throw new BrokenRules(problem(rules, failed, firings));
        } catch (InterruptedException stopped) {
            firings.stop();
            Thread.currentThread().interrupt();
            throw new BrokenRules(problem(rules, Optional.empty(), "The trial was interrupted."));
        } finally {
            alone.shutdownNow();
        }
    }

    private static RuleProblem problem(CompiledRules rules, Throwable failure, Firings firings) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConsequenceException consequence) {
                return problem(
                        rules,
                        Optional.ofNullable(consequence.getRule()).map(rule -> rule.getName()),
                        "The rule fails: " + root(failure));
            }
        }
        return problem(rules, firings.busiest(), String.valueOf(root(failure)));
    }

    private static String root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root instanceof IllegalStateException ? String.valueOf(root.getMessage()) : root.toString();
    }

    private static RuleProblem problem(CompiledRules rules, Optional<String> named, String reason) {
        Rule rule = named.map(rules.byName()::get).orElse(null);
        if (rule != null) {
            return new RuleProblem(rule.file(), rule.line(), "\"%s\": %s".formatted(rule.name(), reason));
        }
        List<RuleFile> files = rules.files();
        return new RuleProblem(files.isEmpty() ? rules.origin() : files.get(0).name(), 0, reason);
    }
}
