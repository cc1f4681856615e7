package io.followthrough.report;

import java.util.List;

/**
 * What stands in a document, whatever its format; every text in it may come from anybody.
 *
 * @param language of its words, as HTML and Word name it, such as {@code en}
 * @param title what it is
 * @param subtitle of what
 * @param facts what one has to know of it first
 * @param sections its tables
 */
record Paper(String language, String title, String subtitle, List<Fact> facts, List<Section> sections) {

    /** Something to know, under its name. */
    record Fact(String name, String value) {}

    /**
     * A table under a heading.
     *
     * @param heading what it holds; empty where the document holds nothing else
     * @param instead what is said where it holds nothing
     * @param columns from left to right
     * @param rows its cells; a row that goes on with the one above leaves the first cells empty
     */
    record Section(String heading, String instead, List<Head> columns, List<List<String>> rows) {}

    /** A column with its share of the width. */
    record Head(String name, int share) {}

    /** How much all columns of a section have of the width. */
    static int shares(Section section) {
        return section.columns().stream().mapToInt(Head::share).sum();
    }
}
