package io.followthrough.workflow.task;

import io.followthrough.workflow.form.Question;
import io.followthrough.workflow.step.Initiative;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * What a link to a form has chosen already, such as the flag that it stands beside.
 *
 * @param values by the names of the form's fields
 */
record Chosen(Map<String, String> values) {

    /** Of what was sent along, what the form asks for. */
    static Chosen before(Initiative<?> initiative, Map<String, String> sent) {
        Map<String, String> values = new TreeMap<>(sent);
        values.keySet()
                .retainAll(initiative.form().questions().stream()
                        .map(Question::name)
                        .toList());
        return new Chosen(values);
    }

    /** What the form begins with: this, or else what is known otherwise. */
    @Nullable
    Object or(@Nullable Object known) {
        return values.isEmpty() ? known : values;
    }

    /** The address, which is encoded already, with this in it. */
    String addedTo(String address) {
        UriComponentsBuilder added = UriComponentsBuilder.fromUriString(address);
        values.forEach((name, value) -> added.queryParam(name, UriUtils.encode(value, StandardCharsets.UTF_8)));
        return added.build(true).toUriString();
    }
}
