package io.followthrough.dashboard;

import io.followthrough.shared.Refused;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a longer list.
 *
 * @param items what stands on this page; empty behind the last one
 * @param total how many there are on all pages
 * @param page number of this page, counted from 0
 * @param size how many stand on a full page, 1 to 1,000
 */
record PageOf<T>(List<T> items, int total, int page, int size) {

    private static final int USUAL = 50;
    private static final int MOST = 1000;

    /** Cuts a page out of the whole list; the first 50 where nothing else is asked for. */
    static <T> PageOf<T> cut(List<T> all, @Nullable Integer page, @Nullable Integer size) {
        int asked = page == null ? 0 : page;
        int length = size == null ? USUAL : size;
        if (asked < 0) {
            throw Refused.because("page", "There is no page %d. The first page is 0.", asked);
        }
        if (length < 1 || length > MOST) {
            throw Refused.because("size", "A page cannot hold %d. Use a size from 1 to %d.", length, MOST);
        }
        int from = (int) Math.min((long) asked * length, all.size());
        return new PageOf<>(all.subList(from, Math.min(from + length, all.size())), all.size(), asked, length);
    }

    <U> PageOf<U> map(Function<T, U> change) {
        return new PageOf<>(items.stream().map(change).toList(), total, page, size);
    }

    /** How many pages there are. */
    int pages() {
        return (total + size - 1) / size;
    }
}
