package io.followthrough.dashboard;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where a list is found, with everything that was chosen for it, so that it can be kept, sent and come back to.
 *
 * @param path such as {@code /portfolio}
 * @param choices names and values, in the order of the address
 */
public record Address(String path, Map<String, String> choices) {

    /** Where all recommendations are found. */
    public static final Address PORTFOLIO = new Address("/portfolio");

    /** Where all actions are found. */
    public static final Address ACTIONS = new Address("/actions");

    /** Where the list is found as long as nothing is chosen. */
    public Address(String path) {
        this(path, Map.of());
    }

    /** The same with another choice, or without it where there is no value. */
    public Address with(String name, @Nullable Object value) {
        Map<String, String> changed = new LinkedHashMap<>(choices);
        if (value == null || value.toString().isBlank()) {
            changed.remove(name);
        } else {
            changed.put(name, value.toString());
        }
        return new Address(path, changed);
    }

    /** The same as of today. */
    public Address present() {
        return with("asOf", null);
    }

    /** The same, where it does not matter as of which day, in which order and how many at a time it is shown. */
    public Address selection() {
        return present().with("sort", null).with("size", null);
    }

    /** Where all of it is taken away as a file of that format. */
    public Address export(Object format) {
        return new Address(path + "/export", choices).with("size", null).with("format", format);
    }

    @Override
    public String toString() {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        choices.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(choices).toUriString();
    }
}
