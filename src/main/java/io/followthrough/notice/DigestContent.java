package io.followthrough.notice;

import io.followthrough.people.Person;
import io.followthrough.rulebook.telling.Duty;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * What one person is told on one day.
 *
 * @param to who
 * @param day the day of the digest
 * @param groups never empty; by what the person should do
 */
public record DigestContent(Person to, LocalDate day, List<Group> groups) {

    public DigestContent {
        groups = List.copyOf(groups);
    }

    /**
     * What asks for the same.
     *
     * @param duty what the person should do
     * @param items never empty; the most urgent first
     */
    public record Group(Duty duty, List<Item> items) {
        public Group {
            items = List.copyOf(items);
        }
    }

    /**
     * One thing that is told.
     *
     * @param reference of the recommendation or action
     * @param title its text, as somebody wrote it: it may hold anything
     * @param what the name of what is flagged, such as "Overdue"
     * @param why why that is told, in a sentence
     * @param remedy what to do about it, in a sentence
     * @param due its last day; missing where it has none
     * @param since first day on which this held
     * @param onBehalfOf what the person is called in whose place this is told; missing when it is told in their own right
     */
    public record Item(
            String reference,
            String title,
            String what,
            String why,
            String remedy,
            @Nullable LocalDate due,
            LocalDate since,
            @Nullable String onBehalfOf) {

        /** Where it leads: to the task of whoever follows it, or to what happened. The parts of a reference are separated by slashes, in addresses as well. */
        public String path() {
            return Arrays.stream(reference.split("/", -1))
                    .map(part -> UriUtils.encodePathSegment(part, StandardCharsets.UTF_8))
                    .collect(Collectors.joining("/", "/r/", ""));
        }
    }
}
