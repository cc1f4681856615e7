package io.followthrough.notice;

import io.followthrough.notice.preference.Preference;
import io.followthrough.notice.preference.Preferences;
import io.followthrough.notice.preference.Rhythm;
import io.followthrough.people.People;
import io.followthrough.people.Substitutions;
import io.followthrough.rulebook.telling.Heard;
import io.followthrough.rulebook.telling.Telling;
import io.followthrough.rulebook.telling.TellsPeople;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down who has to hear of what, part of the portfolio by part, and then makes the digests of the day of it. */
@Component
class QueueingNotices implements TellsPeople {

    private final People people;
    private final Substitutions substitutions;
    private final Preferences preferences;
    private final Ledger ledger;
    private final Digests digests;

    QueueingNotices(
            People people, Substitutions substitutions, Preferences preferences, Ledger ledger, Digests digests) {
        this.people = people;
        this.substitutions = substitutions;
        this.preferences = preferences;
        this.ledger = ledger;
        this.digests = digests;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int tell(Heard part) {
        LocalDate latest = ledger.latest();
        if (latest != null && part.day().isBefore(latest)) {
            return 0;
        }
        Map<Notice.Key, Notice.Meant> meant = meant(part);
        Map<Notice.Key, Ledger.Known> waiting = ledger.waiting(part.evaluations());
        Map<Notice.Key, Ledger.Known> known = ledger.known(meant.keySet());
        waiting.keySet().removeAll(meant.keySet());
        List<Notice.Meant> fresh = new ArrayList<>();
        Map<State, Set<Long>> changed = new EnumMap<>(State.class);
        meant.forEach((key, wanted) -> {
            Ledger.Known there = known.get(key);
            if (there == null) {
                fresh.add(wanted);
            } else if (there.mayBecome(wanted.state())) {
                changed.computeIfAbsent(wanted.state(), one -> new HashSet<>()).add(there.id());
            }
        });
        ledger.add(fresh, part.day());
        changed.forEach(ledger::change);
        overtaken(waiting, meant.keySet()).forEach(ledger::change);
        return (int) fresh.stream().filter(one -> one.state() == State.WAITING).count()
                + changed.getOrDefault(State.WAITING, Set.of()).size();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void makeDigests(LocalDate day) {
        LocalDate latest = ledger.latest();
        if (latest == null || !day.isBefore(latest)) {
            digests.make(day, latest, preferences.chosen());
        }
    }

    /** Each notice that the rules want, once. */
    private Map<Notice.Key, Notice.Meant> meant(Heard part) {
        Map<Notice.Key, Notice.Meant> meant = new LinkedHashMap<>();
        if (part.tellings().isEmpty() && part.aside().isEmpty()) {
            return meant;
        }
        Set<String> off = preferences.chosen().values().stream()
                .filter(wanted -> wanted.rhythm() == Rhythm.OFF)
                .map(Preference::person)
                .collect(Collectors.toSet());
        Recipients recipients = new Recipients(people, substitutions, part.day());
        each(
                part.tellings(),
                recipients,
                notice -> meant.putIfAbsent(
                        notice.key(),
                        new Notice.Meant(
                                notice,
                                off.contains(notice.recipient())
                                                && !notice.telling().loud()
                                        ? State.NO_DIGESTS
                                        : State.WAITING)));
        each(
                part.aside(),
                recipients,
                notice -> meant.putIfAbsent(notice.key(), new Notice.Meant(notice, State.PUT_ASIDE)));
        return meant;
    }

    private static void each(List<Telling> tellings, Recipients recipients, Consumer<Notice> to) {
        tellings.forEach(telling -> recipients
                .of(telling)
                .forEach((recipient, onBehalfOf) -> to.accept(new Notice(recipient, onBehalfOf, telling))));
    }

    /** Those that wait and that the rules want no more, by what became of them. */
    private static Map<State, Set<Long>> overtaken(
            Map<Notice.Key, Ledger.Known> waiting, Collection<Notice.Key> meant) {
        record About(String recipient, String subject) {}
        Map<About, LocalDate> latest = new HashMap<>();
        meant.forEach(key -> latest.merge(
                new About(key.recipient(), key.subject()),
                key.reachedOn(),
                (one, other) -> one.isAfter(other) ? one : other));
        Map<State, Set<Long>> overtaken = new EnumMap<>(State.class);
        waiting.forEach((key, there) -> {
            LocalDate step = latest.get(new About(key.recipient(), key.subject()));
            State state = step != null && step.isAfter(key.reachedOn()) ? State.LATER_STEP : State.NO_LONGER;
            overtaken.computeIfAbsent(state, one -> new HashSet<>()).add(there.id());
        });
        return overtaken;
    }
}
