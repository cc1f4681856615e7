package io.followthrough.rulebook;

import io.followthrough.portfolio.Chunk;
import io.followthrough.rulebook.telling.KnowsWhoIsTold;
import io.followthrough.rulebook.telling.Telling;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Compares, part of the portfolio by part, who would hear of what before and after a change. Changes nothing. */
class WouldHear {

    private record Heard(String person, String rule, String subject, String step, LocalDate reachedOn) {}

    private final KnowsWhoIsTold people;
    private final Function<Telling, Map<String, @Nullable String>> recipients;
    private final BiFunction<Chunk, List<Telling>, List<Telling>> heard;
    private final Map<String, int[]> counts = new TreeMap<>();

    WouldHear(KnowsWhoIsTold people, BiFunction<Chunk, List<Telling>, List<Telling>> heard, LocalDate day) {
        this.people = people;
        this.recipients = people.recipients(day);
        this.heard = heard;
    }

    void add(Chunk chunk, List<Telling> before, List<Telling> after) {
        Set<Heard> were = all(chunk, before);
        Set<Heard> are = all(chunk, after);
        are.stream().filter(one -> !were.contains(one)).forEach(one -> count(one)[0]++);
        were.stream().filter(one -> !are.contains(one)).forEach(one -> count(one)[1]++);
    }

    /** Those for whom it would make a difference, by user name. */
    List<Rehearsal.Hearer> hearers() {
        return counts.entrySet().stream()
                .map(entry -> new Rehearsal.Hearer(
                        entry.getKey(), people.nameOf(entry.getKey()), entry.getValue()[0], entry.getValue()[1]))
                .toList();
    }

    private int[] count(Heard one) {
        return counts.computeIfAbsent(one.person(), person -> new int[2]);
    }

    private Set<Heard> all(Chunk chunk, List<Telling> tellings) {
        Set<Heard> all = new HashSet<>();
        for (Telling told : heard.apply(chunk, tellings)) {
            for (String person : recipients.apply(told).keySet()) {
                all.add(new Heard(
                        person, told.flag().rule().name(), told.flag().subject(), told.step(), told.reachedOn()));
            }
        }
        return all;
    }
}
