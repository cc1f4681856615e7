package io.followthrough.portfolio.search;

/** What is looked for. */
enum Kind {
    /** Recommendations, by their own words and those of their actions. */
    RECOMMENDATION,
    /** Actions, by their own words. */
    ACTION;

    /** Name under which the index knows to which one a text belongs. */
    String field() {
        return name();
    }
}
