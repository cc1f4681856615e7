package io.followthrough.portfolio;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** As much of a thing as lists are chosen and sorted by. */
interface Card {

    /** As people count: 2 before 10. The same as the usual order of its {@link View}. */
    Comparator<Card> USUALLY = comparing(Card::evaluation)
            .thenComparingInt(card -> Integer.parseInt(card.number().split("\\.", 2)[0]))
            .thenComparingInt(card -> card.number().length())
            .thenComparing(Card::number)
            .thenComparing(comparingInt(card -> card.reference().length()))
            .thenComparing(Card::reference);

    String reference();

    String evaluation();

    /** Number of the recommendation. */
    String number();

    /** What it is sorted by under that name of its {@link View}; missing where it has none, which comes last. */
    @Nullable
    Comparable<?> sortedBy(String name);

    /** What comes out of a choice for the usual order. */
    static IllegalArgumentException unknown(String name) {
        return new IllegalArgumentException("Nothing is sorted by " + name + ".");
    }
}
