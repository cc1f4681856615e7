package io.followthrough.portfolio;

import io.followthrough.shared.Blank;
import io.followthrough.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list, and in which order.
 *
 * @param page counted from 0
 * @param size how many stand on a page, 1 to 1,000
 * @param sort name of what to sort by, such as {@code issuedOn}, and {@code issuedOn,desc} for the reverse; missing for the usual order
 */
public record Paging(int page, int size, @Nullable String sort) {

    /** The first page of the usual size, in the usual order. */
    public static final Paging FIRST = new Paging(0, 50, null);

    private static final int MOST = 1000;

    /** @throws Refused when there can be no such page */
    public Paging {
        if (page < 0) {
            throw Refused.because("page", "There is no page %d. The first page is 0.", page);
        }
        if (size < 1 || size > MOST) {
            throw Refused.because("size", "A page cannot hold %d. Use a size from 1 to %d.", size, MOST);
        }
        sort = Blank.asMissing(sort);
    }

    /** What a caller asked for; what they left out is as in {@link #FIRST}. */
    public static Paging of(@Nullable Integer page, @Nullable Integer size, @Nullable String sort) {
        return new Paging(page == null ? FIRST.page : page, size == null ? FIRST.size : size, sort);
    }

    /** How many stand before this page. */
    public long offset() {
        return (long) page * size;
    }

    /** What to sort by, or {@code usual}. */
    public String sortName(String usual) {
        return sort == null ? usual : sort.split(",", 2)[0].strip();
    }

    /** @throws Refused when the direction is neither {@code asc} nor {@code desc} */
    public boolean descending() {
        if (sort == null || !sort.contains(",")) {
            return false;
        }
        String direction = sort.split(",", 2)[1].strip();
        return switch (direction) {
            case "asc" -> false;
            case "desc" -> true;
            default ->
                throw Refused.because("sort", "\"%s\" is not a direction to sort in. Use asc or desc.", direction);
        };
    }
}
