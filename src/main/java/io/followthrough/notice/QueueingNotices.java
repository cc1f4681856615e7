package io.followthrough.notice;

import io.followthrough.notice.preference.Preference;
import io.followthrough.notice.preference.Preferences;
import io.followthrough.notice.preference.Rhythm;
import io.followthrough.people.People;
import io.followthrough.people.Substitutions;
import io.followthrough.rulebook.Tellings;
import io.followthrough.rulebook.telling.TellsPeople;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down who has to hear of what, and makes the digests of the day of it, all or nothing. */
@Component
class QueueingNotices implements TellsPeople {

    private final Tellings tellings;
    private final People people;
    private final Substitutions substitutions;
    private final Preferences preferences;
    private final Ledger ledger;
    private final Digests digests;

    QueueingNotices(
            Tellings tellings,
            People people,
            Substitutions substitutions,
            Preferences preferences,
            Ledger ledger,
            Digests digests) {
        this.tellings = tellings;
        this.people = people;
        this.substitutions = substitutions;
        this.preferences = preferences;
        this.ledger = ledger;
        this.digests = digests;
    }

    @Override
    @Transactional
    public int queue(LocalDate day) {
        LocalDate latest = ledger.lock();
        if (latest != null && day.isBefore(latest)) {
            return 0;
        }
        Map<String, Preference> chosen = preferences.chosen();
        Set<String> off = chosen.values().stream()
                .filter(wanted -> wanted.rhythm() == Rhythm.OFF)
                .map(Preference::person)
                .collect(Collectors.toSet());
        Recipients recipients = new Recipients(people, substitutions, day);
        Set<Long> overtaken = ledger.waiting();
        int[] queued = {0};
        tellings.on(day, told -> {
            List<Notice> meant = told.stream()
                    .flatMap(telling -> recipients.of(telling).entrySet().stream()
                            .map(each -> new Notice(each.getKey(), each.getValue(), telling)))
                    .toList();
            List<Notice> fresh = fresh(meant, overtaken);
            ledger.add(fresh, off, day);
            queued[0] += fresh.size();
        });
        ledger.supersede(overtaken);
        digests.make(day, latest, chosen);
        return queued[0];
    }

    /** Those that the ledger does not have; takes what it has and still holds out of what is overtaken. */
    private List<Notice> fresh(List<Notice> meant, Set<Long> overtaken) {
        Map<Notice.Key, Ledger.Known> known = ledger.about(
                meant.stream().map(notice -> notice.key().subject()).collect(Collectors.toSet()));
        Set<Long> again = new HashSet<>();
        Map<Notice.Key, Notice> fresh = new LinkedHashMap<>();
        meant.forEach(notice -> {
            Ledger.Known there = known.get(notice.key());
            if (there == null) {
                fresh.putIfAbsent(notice.key(), notice);
            } else {
                overtaken.remove(there.id());
                if (there.superseded()) {
                    again.add(there.id());
                }
            }
        });
        ledger.revive(again);
        return List.copyOf(fresh.values());
    }
}
