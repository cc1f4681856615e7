package io.followthrough.intake.factsheet;

import io.followthrough.intake.factsheet.Heading.Found;
import io.followthrough.intake.factsheet.Items.Item;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The main text, divided at its headings. */
final class Sections {

    private final List<Line> front = new ArrayList<>();
    private final Map<Heading, List<Line>> parts = new EnumMap<>(Heading.class);
    private final Typesetting setting;
    private String recommendationsHeading = "";

    Sections(List<Line> lines, Typesetting setting) {
        this.setting = setting;
        List<Line> current = front;
        int index = 0;
        while (index < lines.size()) {
            Found found = Heading.at(lines, index);
            if (found == null) {
                current.add(lines.get(index));
                index++;
            } else {
                current = parts.computeIfAbsent(found.heading(), heading -> new ArrayList<>());
                recommendationsHeading =
                        found.heading() == Heading.RECOMMENDATIONS ? found.text() : recommendationsHeading;
                index += found.lines();
            }
        }
    }

    /** What stands before the first heading. */
    List<Line> front() {
        return front;
    }

    /** What stands under a heading; empty when there is none. */
    List<Line> under(Heading heading) {
        return parts.getOrDefault(heading, List.of());
    }

    /** How the recommendations are headed; empty when they are not. */
    String recommendationsHeading() {
        return recommendationsHeading;
    }

    /** The entries under a heading, without an introduction and without the semicolons between them. */
    List<String> entries(Heading heading) {
        List<Item> items = Items.of(under(heading), setting);
        boolean introduced = items.size() > 1 && introduces(items.get(0));
        return items.stream()
                .skip(introduced ? 1 : 0)
                .map(Item::text)
                .map(entry -> entry.endsWith(";") ? entry.substring(0, entry.length() - 1) : entry)
                .toList();
    }

    private boolean introduces(Item first) {
        char last = first.text().charAt(first.text().length() - 1);
        return !first.marked()
                && first.indent() == setting.usualIndent()
                && !Character.isDigit(first.text().charAt(0))
                && (last == ':' || Character.isLetter(last));
    }
}
