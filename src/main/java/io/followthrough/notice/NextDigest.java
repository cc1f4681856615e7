package io.followthrough.notice;

import io.followthrough.notice.preference.Preference;
import io.followthrough.notice.preference.Preferences;
import io.followthrough.notice.preference.Rhythm;
import io.followthrough.notice.preference.WorkingDays;
import io.followthrough.people.People;
import io.followthrough.people.Substitutions;
import io.followthrough.rulebook.Tellings;
import io.followthrough.rulebook.telling.Telling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What somebody would be told on the next working day, should nothing change until then. It judges everything as of that day, and writes nothing. */
@Component
public class NextDigest {

    private final Tellings tellings;
    private final People people;
    private final Substitutions substitutions;
    private final Preferences preferences;
    private final WorkingDays workingDays;
    private final Ledger ledger;
    private final Digests digests;
    private final DigestContents contents;

    NextDigest(
            Tellings tellings,
            People people,
            Substitutions substitutions,
            Preferences preferences,
            WorkingDays workingDays,
            Ledger ledger,
            Digests digests,
            DigestContents contents) {
        this.tellings = tellings;
        this.people = people;
        this.substitutions = substitutions;
        this.preferences = preferences;
        this.workingDays = workingDays;
        this.ledger = ledger;
        this.digests = digests;
        this.contents = contents;
    }

    /**
     * What somebody sees of it.
     *
     * @param day the next working day
     * @param comes whether they get a digest on it; what waits is told later otherwise
     * @param groups what would be in it, or waits; empty when there is nothing
     */
    public record Preview(LocalDate day, boolean comes, List<DigestContent.Group> groups) {

        /** Copies what it is given. */
        public Preview {
            groups = List.copyOf(groups);
        }
    }

    /** @param today the day after which the next working day is looked for */
    @Transactional(readOnly = true)
    public Preview of(String person, LocalDate today, Locale locale) {
        LocalDate day = workingDays.onOrAfter(today.plusDays(1));
        Preference wanted = preferences.of(person);
        List<Notice> waits = new ArrayList<>(told(person, day));
        waits.removeIf(
                notice -> wanted.rhythm() == Rhythm.OFF && !notice.telling().loud());
        boolean loud = waits.stream().map(Notice::telling).anyMatch(Telling::loud);
        return new Preview(
                day,
                !waits.isEmpty() && digests.comes(wanted, loud, day, ledger.latest()),
                contents.of(person, day, waits, locale)
                        .map(DigestContent::groups)
                        .orElse(List.of()));
    }

    /** What the rules want the person to hear by the day, and the ledger does not say that they have heard. */
    private Collection<Notice> told(String person, LocalDate day) {
        Recipients recipients = new Recipients(people, substitutions, day);
        Set<Notice.Key> heard = ledger.heard(person);
        Map<Notice.Key, Notice> told = new LinkedHashMap<>();
        tellings.on(
                day,
                some -> some.stream()
                        .map(telling -> Map.entry(telling, recipients.of(telling)))
                        .filter(meant -> meant.getValue().containsKey(person))
                        .map(meant -> new Notice(person, meant.getValue().get(person), meant.getKey()))
                        .filter(notice -> !heard.contains(notice.key()))
                        .forEach(notice -> told.putIfAbsent(notice.key(), notice)));
        return told.values();
    }
}
