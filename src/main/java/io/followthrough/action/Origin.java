package io.followthrough.action;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How an action came about; never changes.
 *
 * @param plannedOn when it was promised
 * @param plannedBy user name of who planned it; missing when a document reported it
 * @param originalDue last day to have it done, as first promised
 */
record Origin(
        LocalDate plannedOn,
        @Nullable String plannedBy,
        @Nullable LocalDate originalDue) {}
