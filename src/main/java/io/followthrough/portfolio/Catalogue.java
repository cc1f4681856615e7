package io.followthrough.portfolio;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The cards of all that there is as of a day, to be chosen from in memory: a database would look at each line for every page.
 *
 * @param cards in the usual order
 */
record Catalogue<C extends Card>(List<C> cards) {

    /** In whichever order they come. */
    static <C extends Card> Catalogue<C> of(Stream<C> cards) {
        return new Catalogue<>(cards.sorted(Card.USUALLY).toList());
    }

    /** The same with other cards for these evaluations. */
    Catalogue<C> with(List<C> changed, Set<String> evaluations) {
        return of(Stream.concat(
                cards.stream().filter(card -> !evaluations.contains(card.evaluation())), changed.stream()));
    }

    /** Those that are wanted. */
    Stream<C> those(Predicate<C> wanted) {
        return cards.stream().filter(wanted);
    }

    /** One page of those that are wanted, sorted by a name that their cards know, or by {@code reference} in the usual order. */
    Slice<C> page(Predicate<C> wanted, Paging paging) {
        List<C> found = those(wanted).toList();
        String name = paging.sortName(View.USUAL);
        if (name.equals(View.USUAL)) {
            return Slice.cut(paging.descending() ? reversed(found) : found, paging);
        }
        Comparator<Comparable<?>> way = paging.descending() ? Collections.reverseOrder(naturally()) : naturally();
        Comparator<@Nullable Comparable<?>> order = Comparator.nullsLast(way);
        return Slice.cut(
                found.stream()
                        .sorted((one, other) -> order.compare(one.sortedBy(name), other.sortedBy(name)))
                        .toList(),
                paging);
    }

    /** Two that are sorted by the same name are of the same type. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Comparator<Comparable<?>> naturally() {
        return (one, other) -> ((Comparable) one).compareTo(other);
    }

    private static <C> List<C> reversed(List<C> cards) {
        List<C> reversed = new ArrayList<>(cards);
        Collections.reverse(reversed);
        return reversed;
    }
}
