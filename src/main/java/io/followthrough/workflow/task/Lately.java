package io.followthrough.workflow.task;

import io.followthrough.history.Entry;
import io.followthrough.history.Histories;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Tells whoever comes too late what happened last, by whom and when. */
@Component
class Lately {

    private final Histories histories;
    private final MessageSource messages;
    private final Clock clock;

    Lately(Histories histories, MessageSource messages, Clock clock) {
        this.histories = histories;
        this.messages = messages;
        this.clock = clock;
    }

    /** What happened last to something, in a sentence; missing when nothing has. */
    Optional<String> sentence(String reference) {
        List<Entry> entries = histories.of(reference, LocaleContextHolder.getLocale());
        return entries.isEmpty() ? Optional.empty() : Optional.of(sentence(entries.get(entries.size() - 1)));
    }

    /** A day and a time as people read them. */
    String time(Instant instant) {
        Locale locale = LocaleContextHolder.getLocale();
        return DateTimeFormatter.ofPattern(messages.getMessage("date.time", null, locale), locale)
                .format(instant.atZone(clock.getZone()));
    }

    private String sentence(Entry last) {
        Object[] facts = {last.words(), last.personName(), time(last.at())};
        return messages.getMessage("forms.words.lately", facts, LocaleContextHolder.getLocale());
    }
}
