package io.followthrough.workflow.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.followthrough.shared.Refused;
import io.followthrough.shared.Words;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Reads what was submitted: nothing unknown, nothing of another type, nothing left out, and everything that is wrong said at once. */
@Component
public class FormReader {

    /** More than thirty actions with long texts, and far less than would fill the memory. */
    private static final int MOST_CHARACTERS = 1_000_000;

    private final JsonMapper json = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private final Choices choices;
    private final Words words;
    private final MessageSource messages;

    FormReader(Choices choices, Words words, MessageSource messages) {
        this.choices = choices;
        this.words = words;
        this.messages = messages;
    }

    /**
     * Reads the values of a form for one recommendation or action.
     *
     * @throws Refused with a sentence for each field that cannot be accepted
     */
    public <F extends Record> F read(Form<F> form, String submitted, String reference) {
        Reading reading =
                new Reading(phrases(), question -> choices.of(question, reference, LocaleContextHolder.getLocale()));
        List<@Nullable Object> values = reading.values(form, object(submitted), "");
        reading.refuseProblems();
        return form.filled(values);
    }

    private JsonNode object(String submitted) {
        try {
            if (submitted.length() <= MOST_CHARACTERS) {
                JsonNode node = json.readTree(submitted);
                if (node.isObject()) {
                    return node;
                }
            }
        } catch (JsonProcessingException unreadable) {
            throw refused("unreadable");
        }
        throw refused(submitted.length() > MOST_CHARACTERS ? "too-large" : "unreadable");
    }

    private Refused refused(String problem) {
        return Refused.because("", phrases().problem(problem, Map.of("most", MOST_CHARACTERS)));
    }

    private Phrases phrases() {
        return new Phrases(words, messages, LocaleContextHolder.getLocale());
    }
}
