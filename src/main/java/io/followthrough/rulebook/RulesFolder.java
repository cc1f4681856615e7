package io.followthrough.rulebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Looks every two seconds whether the rules of the folder {@code followthrough.rules.dir} have changed. They are compiled
 * and tried beside those in force and take their place at once; where that fails, those in force stay. An empty folder
 * means the rules inside the application.
 */
@Component
class RulesFolder implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RulesFolder.class);
    private static final int SECONDS = 2;

    private final Optional<Path> folder;
    private final RulesInForce inForce;
    private final Trial trial;
    private final MessageSource messages;
    private final CompiledRules packaged;
    private @Nullable Object tried;
    private volatile @Nullable ScheduledExecutorService watch;

    RulesFolder(
            @Value("${followthrough.rules.dir:}") String folder,
            RulesInForce inForce,
            Trial trial,
            MessageSource messages) {
        this.folder = folder.isBlank() ? Optional.empty() : Optional.of(Path.of(folder));
        this.inForce = inForce;
        this.trial = trial;
        this.messages = messages;
        this.packaged = inForce.now();
    }

    /** The folder that is watched; missing when none is. */
    Optional<Path> folder() {
        return folder;
    }

    @Override
    public void start() {
        folder.ifPresent(path -> {
            ScheduledExecutorService watching = Executors.newSingleThreadScheduledExecutor(work -> {
                Thread thread = new Thread(work, "rules-folder");
                thread.setDaemon(true);
                return thread;
            });
            watch = watching;
            watching.scheduleWithFixedDelay(this::look, 0, SECONDS, TimeUnit.SECONDS);
        });
    }

    /** Takes up what has changed in the folder since the last look; never fails. */
    synchronized void look() {
        try {
            folder.ifPresent(this::look);
        } catch (RuntimeException unexpected) {
            LOG.error("The folder of rules could not be read.", unexpected);
        }
    }

    private void look(Path path) {
        Object found;
        try {
            if (!Files.isDirectory(path)) {
                throw new BrokenRules(new RuleProblem(
                        path.toString(), 0, "There is no such folder. Create it, or correct followthrough.rules.dir."));
            }
            found = RuleSource.folder(path);
        } catch (BrokenRules unreadable) {
            found = unreadable.problems();
        } catch (IOException unreadable) {
            found = List.of(new RuleProblem(path.toString(), 0, "The folder cannot be read: " + unreadable));
        }
        if (!found.equals(tried)) {
            tried = found;
            take(found);
        }
    }

    private void take(Object found) {
        try {
            if (!(found instanceof RuleSource source)) {
                @SuppressWarnings("unchecked")
                List<RuleProblem> problems = (List<RuleProblem>) found;
                throw new BrokenRules(problems);
            }
            if (source.files().isEmpty()) {
                inForce.become(packaged);
                return;
            }
            CompiledRules rules = source.compile(messages);
            trial.run(rules);
            inForce.become(rules);
        } catch (BrokenRules broken) {
            inForce.refuse(broken.problems());
        } catch (RuntimeException unexpected) {
            inForce.refuse(List.of(new RuleProblem(String.valueOf(folder.orElse(null)), 0, unexpected.toString())));
        }
    }

    @Override
    public void stop() {
        ScheduledExecutorService watching = watch;
        if (watching != null) {
            watching.shutdownNow();
        }
        watch = null;
    }

    @Override
    public boolean isRunning() {
        return watch != null;
    }
}
