package io.followthrough.workflow.task;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.followthrough.shared.Refused;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The same thing to be done with several items.
 *
 * @param what what is done with each
 * @param items ids of tasks to claim; references of actions otherwise
 * @param form what else has to be known, by field, such as the {@code owner}
 */
record BulkOrder(What what, List<String> items, Map<String, Object> form) {

    /** More than anybody ticks on purpose. */
    static final int MOST = 500;

    /** What can be done with several items. */
    enum What {
        /** Claims tasks. */
        @JsonProperty("claim")
        CLAIM,
        /** Names another owner for actions. */
        @JsonProperty("reassign")
        REASSIGN,
        /** Grants more time for actions, or asks for it. */
        @JsonProperty("extend")
        EXTEND
    }

    /** @throws Refused when nothing is asked for, or too much at once */
    BulkOrder {
        items = chosen(items);
        form = Map.copyOf(form);
    }

    /**
     * Each once, in the order in which they were named.
     *
     * @throws Refused when there are none, or too many at once
     */
    static List<String> chosen(List<String> items) {
        if (items.isEmpty() || items.size() > MOST) {
            throw Refused.because("items", "Choose at least one item, and at most %d at once.", MOST);
        }
        return List.copyOf(new LinkedHashSet<>(items));
    }

    /** As scripts send it: whatever is neither {@code what} nor {@code items} belongs to the form. */
    static class Sent {

        @JsonProperty
        @Nullable
        What what;

        @JsonProperty
        @Nullable
        List<String> items;

        private final Map<String, Object> form = new LinkedHashMap<>();

        @JsonAnySetter
        void keep(String name, Object value) {
            form.put(name, value);
        }

        BulkOrder order() {
            if (what == null) {
                throw Refused.because("what", "Say what has to be done: claim, reassign or extend.");
            }
            return new BulkOrder(what, items == null ? List.of() : items, form);
        }
    }
}
