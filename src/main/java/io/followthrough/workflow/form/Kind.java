package io.followthrough.workflow.form;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a field is filled in. */
public enum Kind {
    /** One line. */
    @JsonProperty("text")
    TEXT,
    /** Several lines. */
    @JsonProperty("longText")
    LONG_TEXT,
    /** A day, written {@code 2026-11-23}. */
    @JsonProperty("date")
    DATE,
    /** One of the options. */
    @JsonProperty("choice")
    CHOICE,
    /** True or false. */
    @JsonProperty("yesNo")
    YES_NO,
    /** A whole number. */
    @JsonProperty("number")
    NUMBER,
    /** Any number of rows, each with the same columns. */
    @JsonProperty("rows")
    ROWS,
    /** Any number of files, each by the number that it got when it was uploaded. */
    @JsonProperty("files")
    FILES;

    /** Whether it holds any number of values, none as well. */
    boolean list() {
        return this == ROWS || this == FILES;
    }
}
