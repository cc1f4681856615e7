package io.followthrough.dashboard.overview;

import static java.util.Collections.newSetFromMap;
import static java.util.stream.Collectors.joining;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A page whose numbers are compared one by one, until none is left. */
class NumbersOnPage {

    private final Document page;
    private final String where;
    private final SoftAssertions softly;
    private final Compared names;
    private final Set<Element> compared = newSetFromMap(new IdentityHashMap<>());

    /** The names of the numbers that were compared, and of those that were not 0 at least once. */
    record Compared(Set<String> all, Set<String> notZero) {

        private void add(String name, double value) {
            all.add(name);
            if (value != 0) {
                notZero.add(name);
            }
        }
    }

    NumbersOnPage(Document page, String where, SoftAssertions softly, Compared names) {
        this.page = page;
        this.where = where;
        this.softly = softly;
        this.names = names;
    }

    /** A line of a table, whose cells are compared from left to right. */
    final class Line {

        private final String table;
        private final String name;
        private final List<Element> cells;
        private int next;

        private Line(String table, String name, List<Element> cells) {
            this.table = table;
            this.name = name;
            this.cells = cells;
        }

        Line whole(long expected) {
            return cell(grouped(expected), (double) expected);
        }

        Line percent(@Nullable Double expected) {
            return expected == null ? nothing() : cell(decimal(expected) + " %", expected);
        }

        Line days(@Nullable Double expected) {
            return expected == null
                    ? nothing()
                    : cell(decimal(expected) + (expected == 1 ? " day" : " days"), expected);
        }

        Line of(long expected, long all) {
            names.add(table + " " + name + " " + next + " of", all);
            return cell(grouped(expected) + " of " + grouped(all), (double) expected);
        }

        Line blank() {
            return cell("", null);
        }

        Line text(String expected) {
            return cell(expected, null);
        }

        private Line nothing() {
            return cell("nothing to count", null);
        }

        private Line cell(String text, @Nullable Double value) {
            String which = "%s, %s, cell %d, %s".formatted(table, name, next + 1, where);
            if (value != null) {
                names.add(table + " " + name + " " + next, value);
            }
            if (next >= cells.size()) {
                softly.fail("There is no %s", which);
                return this;
            }
            Element cell = cells.get(next++);
            compared.add(cell);
            softly.assertThat(plain(cell.text())).as(which).isEqualTo(text);
            String drawn = cell.attr("data-value");
            softly.assertThat(drawn.isEmpty() ? null : Double.valueOf(drawn))
                    .as("drawn: " + which)
                    .isEqualTo(value);
            return this;
        }
    }

    /** A number above the tables, and of how many it is. */
    void tile(String name, long expected, long all) {
        Element tile = page.select("#tile-" + name).get(0);
        names.add("tile " + name, expected);
        names.add("tile " + name + " of", all);
        softly.assertThat(tile.select("b").text()).as("%s, %s", name, where).isEqualTo(grouped(expected));
        softly.assertThat(tile.select("small").text()).as("%s, %s", name, where).isEqualTo("of " + grouped(all));
        compared.addAll(tile.select("b, small"));
    }

    /** Whether a table has exactly the lines of these names, in this order. */
    void lines(String table, List<String> expected) {
        softly.assertThat(page.select("#" + table + " tbody tr > th").stream()
                        .map(NumbersOnPage::name)
                        .toList())
                .as("%s, %s", table, where)
                .isEqualTo(expected);
    }

    /** The line of that name; {@code as} is what its numbers are called, since some names are of one page only. */
    Line line(String table, String name, String as) {
        List<Element> cells = page.select("#" + table + " tbody tr").stream()
                .filter(row -> name(row.child(0)).equals(name))
                .findFirst()
                .map(row -> List.copyOf(row.select("> td")))
                .orElse(List.of());
        return new Line(table, as, cells);
    }

    /** Fails for each number that was not compared: whatever has a digit, and each cell, outside the form and the names of lines. */
    void nothingIsLeft() {
        softly.assertThat(page.select("main *").stream()
                        .filter(each -> each.is("td") || each.ownText().matches(".*\\d.*"))
                        .filter(each -> each.closest("form, th") == null)
                        .filter(each -> !each.is("time"))
                        .filter(each ->
                                each.parents().stream().noneMatch(compared::contains) && !compared.contains(each))
                        .map(each -> each.cssSelector() + ": " + each.text())
                        .collect(joining("\n")))
                .as("Numbers without a statement, %s", where)
                .isEmpty();
    }

    private static String name(Element heading) {
        Element folded = heading.selectFirst("summary");
        return folded == null ? heading.text() : folded.text();
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').strip();
    }

    private static String grouped(long number) {
        return "%,d".formatted(number);
    }

    private static String decimal(double number) {
        return new DecimalFormat("#,##0.#", DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(number);
    }
}
