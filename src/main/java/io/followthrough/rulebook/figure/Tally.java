package io.followthrough.rulebook.figure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was counted for each figure; several are added up to one. */
public class Tally {

    private final Times times = new Times();
    private final Map<Figure, long[]> sums = new EnumMap<>(Figure.class);
    private final @Nullable Map<Figure, Items> items;

    /** What was counted, and of which it was counted. */
    private record Items(List<String> counted, List<String> all) {
        Items() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    /** An empty one that counts. */
    public Tally() {
        this(false);
    }

    /** An empty one; where {@code remembering} it knows which recommendations and actions it counted. */
    Tally(boolean remembering) {
        this.items = remembering ? new EnumMap<>(Figure.class) : null;
    }

    Times times() {
        return times;
    }

    void sum(Figure figure, String of, long numerator, long denominator) {
        long[] sum = sums.computeIfAbsent(figure, key -> new long[2]);
        sum[0] += numerator;
        sum[1] += denominator;
        if (items != null && (numerator != 0 || denominator != 0)) {
            Items theirs = items.computeIfAbsent(figure, key -> new Items());
            if (numerator != 0) {
                theirs.counted.add(of);
            }
            if (denominator != 0) {
                theirs.all.add(of);
            }
        }
    }

    /** Adds what another counted; which things those were, only the other knows. */
    void add(Tally other) {
        times.add(other.times);
        other.sums.forEach((figure, sum) -> {
            long[] own = sums.computeIfAbsent(figure, key -> new long[2]);
            own[0] += sum[0];
            own[1] += sum[1];
        });
    }

    /** What is counted. */
    public long numerator(Figure figure) {
        Times.Step step = figure.step();
        return step == null
                ? sums.getOrDefault(figure, new long[2])[0]
                : figure.longest() ? times.longest(step) : times.sum(step);
    }

    /** Of how many. */
    public long denominator(Figure figure) {
        Times.Step step = figure.step();
        return step == null
                ? sums.getOrDefault(figure, new long[2])[1]
                : figure.longest() ? times.countWithWaiting(step) : times.count(step);
    }

    /** How many lasted as long as the longest; 0 for what is no such figure. */
    public long lasting(Figure figure) {
        Times.Step step = figure.step();
        return step == null || denominator(figure) == 0
                ? 0
                : times.lasting(step, times.longest(step)).count();
    }

    /** In the figure's unit; missing where there is nothing to work it out from. */
    public @Nullable Double value(Figure figure) {
        Times.Step step = figure.step();
        if (step == null) {
            return figure.value(numerator(figure), denominator(figure));
        }
        if (figure.longest()) {
            return denominator(figure) == 0 ? null : (double) times.longest(step);
        }
        return times.median(step);
    }

    /** References of what is counted; of a median, of what it is the middle of, and of the longest, of what lasted so many days. */
    Stream<String> counted(Figure figure, long days) {
        Times.Step step = figure.step();
        if (step != null) {
            return figure.longest() ? times.lasting(step, days) : times.items(step, false);
        }
        return remembered(figure).counted.stream();
    }

    /** References of what the counted ones are a part of. */
    Stream<String> all(Figure figure) {
        Times.Step step = figure.step();
        return step == null ? remembered(figure).all.stream() : times.items(step, figure.longest());
    }

    private Items remembered(Figure figure) {
        Items none = new Items();
        return items == null ? none : items.getOrDefault(figure, none);
    }
}
