package io.followthrough.rulebook;

import io.followthrough.rulebook.telling.FlagsChanged;
import io.followthrough.rulebook.telling.FlagsChanged.Cleared;
import io.followthrough.rulebook.telling.Heard;
import io.followthrough.rulebook.telling.TellsPeople;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Judges one part of the portfolio, once, and keeps all that follows from it in one transaction. */
@Component
class ReviewingPart {

    private final RulesInForce rules;
    private final ReadingPart reading;
    private final KeptFlags kept;
    private final WhyCleared why;
    private final Resemblances resemblances;
    private final ObjectProvider<TellsPeople> people;
    private final ApplicationEventPublisher events;

    ReviewingPart(
            RulesInForce rules,
            ReadingPart reading,
            KeptFlags kept,
            WhyCleared why,
            Resemblances resemblances,
            ObjectProvider<TellsPeople> people,
            ApplicationEventPublisher events) {
        this.rules = rules;
        this.reading = reading;
        this.kept = kept;
        this.why = why;
        this.resemblances = resemblances;
        this.people = people;
        this.events = events;
    }

    /**
     * Judges the first part after an evaluation: keeps the flags that are new, clears those that no longer hold, and writes
     * down who has to hear of it when somebody is to be told. Whoever judges another part at the same time waits.
     */
    @Transactional
    ReviewedPart after(String evaluation, LocalDate asOf, boolean telling) {
        kept.lock(asOf);
        if (evaluation.isEmpty()) {
            resemblances.compareNew();
        }
        ReadingPart.Read read = reading.after(evaluation, asOf);
        Conclusions found = Judging.conclude(
                rules.now(),
                read.policies(),
                read.chunk().recommendations(),
                read.chunk().actions(),
                new Firings(false));
        Map<KeptFlags.Key, Long> gone = kept.live(read.chunk().evaluations());
        List<Flag> fresh = new ArrayList<>();
        for (Flag flag : found.flags()) {
            if (gone.remove(KeptFlags.Key.of(flag)) == null) {
                fresh.add(flag);
            }
        }
        keep(fresh, gone, asOf);
        Heard heard = Tellings.heard(asOf, read.chunk(), found.tellings(), read.aside());
        int notices =
                telling ? people.stream().mapToInt(each -> each.tell(heard)).sum() : 0;
        return new ReviewedPart(
                new Review(read.chunk().size(), fresh.size(), gone.size(), notices),
                read.chunk().evaluations().last());
    }

    /** Makes the digests of a day once all parts are judged; whoever judges a part at the same time waits. */
    @Transactional
    void makeDigests(LocalDate day) {
        kept.lock(day);
        people.forEach(each -> each.makeDigests(day));
    }

    private void keep(List<Flag> fresh, Map<KeptFlags.Key, Long> gone, LocalDate asOf) {
        Map<Long, Cleared> cleared = new LinkedHashMap<>();
        gone.forEach((flag, id) -> cleared.put(
                id,
                new Cleared(
                        flag.rule(),
                        flag.subject(),
                        gone.size() > WhyCleared.MOST ? why.ofMany() : why.of(flag, asOf))));
        kept.raise(fresh, asOf);
        kept.clear(cleared, asOf);
        if (!fresh.isEmpty() || !cleared.isEmpty()) {
            events.publishEvent(new FlagsChanged(asOf, fresh, List.copyOf(cleared.values())));
        }
    }
}
