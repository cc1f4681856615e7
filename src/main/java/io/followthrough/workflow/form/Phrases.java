package io.followthrough.workflow.form;

import io.followthrough.shared.Words;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** The words of forms in one language, from {@code messages/forms.properties}. */
record Phrases(Words words, MessageSource messages, Locale locale) {

    /** What a question asks for. */
    String label(Question question) {
        return messages.getMessage(question.key(), null, locale);
    }

    /** More about a question, such as its {@code help}; missing where there is nothing more to say. */
    @Nullable
    String more(Question question, String what) {
        return messages.getMessage(question.key() + "." + what, null, null, locale);
    }

    /** What is wrong with a submitted form, with the facts filled in. */
    String problem(String name, Map<String, ?> facts) {
        return words.say("forms.problem." + name, facts, locale);
    }
}
