package io.followthrough.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.followthrough.shared.OnBehalf;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AuditorAware;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Collects what happens in a transaction, with who did it, and writes it down when it commits; outside of one, at once. */
@Component
class Notebook {

    private final Ledger ledger;
    private final AuditorAware<String> actor;
    private final OnBehalf behalf;
    private final ObjectMapper json;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Notebook(
            JdbcTemplate database,
            AuditorAware<String> actor,
            OnBehalf behalf,
            ObjectMapper json,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.ledger = new Ledger(database);
        this.actor = actor;
        this.behalf = behalf;
        this.json = json;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    void note(String reference, String event, Map<String, String> details, Map<String, Change> changes) {
        Happening happening = new Happening(
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                actor.getCurrentAuditor().orElse(Histories.SYSTEM),
                behalf.current().orElse(null),
                reference,
                event,
                details,
                changes);
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            pending().orElseGet(this::begun).add(happening);
        } else {
            transaction.executeWithoutResult(status -> write(List.of(happening)));
        }
    }

    /** What happened to a thing and to all that belongs to it, also in the current transaction. */
    List<HistoryEntry> read(String reference) {
        pending().ifPresent(Pending::write);
        return ledger.read(reference, reference + "/%");
    }

    long latest(@Nullable String reference) {
        return reference == null ? ledger.latest() : ledger.latest(reference, reference + "/%");
    }

    Check check() {
        return ledger.check();
    }

    private static Optional<Pending> pending() {
        return TransactionSynchronizationManager.isSynchronizationActive()
                ? TransactionSynchronizationManager.getSynchronizations().stream()
                        .filter(Pending.class::isInstance)
                        .map(Pending.class::cast)
                        .findFirst()
                : Optional.empty();
    }

    private Pending begun() {
        Pending pending = new Pending(this::write);
        TransactionSynchronizationManager.registerSynchronization(pending);
        return pending;
    }

    private void write(List<Happening> happenings) {
        ledger.append(happenings.stream().map(this::entry).toList());
    }

    private HistoryEntry entry(Happening happening) {
        return new HistoryEntry(
                0,
                happening.at(),
                happening.person(),
                happening.onBehalfOf(),
                happening.reference(),
                happening.event(),
                text(happening.details()),
                text(happening.changes()),
                "");
    }

    private String text(Map<String, ?> values) {
        try {
            return json.writeValueAsString(values);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("What happened cannot be written down.", broken);
        }
    }
}
