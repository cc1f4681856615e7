package io.followthrough.dashboard;

import org.jspecify.annotations.Nullable;

/**
 * Where in a long list a page stands, and the way to its neighbours.
 *
 * @param total how many there are on all pages
 * @param number number of this page, counted from 1
 * @param pages how many pages there are
 * @param previous the page before, or the last one where the list ends earlier; missing on the first
 * @param next the page after; missing on the last
 */
public record Pager(
        long total,
        long number,
        long pages,
        @Nullable Address previous,
        @Nullable Address next) {

    /** For page {@code page}, counted from 0, of a list found at that address. */
    public static Pager of(long total, long pages, int page, Address address) {
        long before = Math.min(page, pages) - 1;
        return new Pager(
                total,
                page + 1L,
                pages,
                page == 0 ? null : address.with("page", before < 1 ? null : before),
                page + 1L < pages ? address.with("page", page + 1) : null);
    }

    /** Whether the list ends before this page. */
    public boolean past() {
        return pages > 0 && number > pages;
    }
}
