package io.followthrough.portfolio;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a longer list.
 *
 * @param items what stands on this page; empty behind the last one
 * @param total how many there are on all pages
 * @param page number of this page, counted from 0
 * @param size how many stand on a full page
 */
public record Slice<T>(List<T> items, long total, int page, int size) {

    /** Cuts a page out of the whole list. */
    public static <T> Slice<T> cut(List<T> all, Paging paging) {
        int from = (int) Math.min(paging.offset(), all.size());
        int to = Math.min(from + paging.size(), all.size());
        return new Slice<>(all.subList(from, to), all.size(), paging.page(), paging.size());
    }

    /** The same page of something else. */
    public <U> Slice<U> map(Function<? super T, U> change) {
        return new Slice<>(items.stream().<U>map(change).toList(), total, page, size);
    }

    /** The same page, of what was made of its items. */
    public <U> Slice<U> with(List<U> made) {
        return new Slice<>(made, total, page, size);
    }

    /** How many pages there are; none when the list is empty. */
    public long pages() {
        return (total + size - 1) / size;
    }
}
