package io.followthrough.dashboard;

import java.util.List;
import java.util.stream.IntStream;

/** What the colours of the process map tell: four levels, from a little to the most. */
enum Heat {
    /** How many wait at the step. */
    WAITING,
    /** How many days the one that has waited longest has waited. */
    LONGEST,
    /** How many of those that wait are overdue, in per cent. */
    OVERDUE;

    private static final int LEVELS = 4;

    /**
     * What one colour means.
     *
     * @param level 1 to 4
     * @param from the least that it stands for
     * @param to the most
     */
    record Key(int level, long from, long to) {}

    /** The value of a step that is coloured. */
    long value(Waits waits) {
        return switch (this) {
            case WAITING -> waits.waiting();
            case LONGEST -> waits.longest();
            case OVERDUE -> waits.overduePercent();
        };
    }

    /** The value that has the strongest colour, when that is the highest on the page. */
    long most(long highest) {
        return this == OVERDUE ? 100 : highest;
    }

    /** The colour of a step: 0 where there is nothing to tell, 4 for what is nearest to the most. */
    public int level(Waits waits, long most) {
        return most == 0 ? 0 : (int) Math.min(LEVELS, (LEVELS * value(waits) + most - 1) / most);
    }

    /** What each colour stands for; a colour that no whole number has is left out. */
    static List<Key> keys(long most) {
        return IntStream.rangeClosed(1, LEVELS)
                .mapToObj(level -> new Key(level, most * (level - 1) / LEVELS + 1, most * level / LEVELS))
                .filter(key -> key.from() <= key.to())
                .toList();
    }
}
