package io.followthrough.rulebook;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.AbstractMessageSource;

/** The words that lie beside rules in their folder, and behind them all others. */
class FolderWords extends AbstractMessageSource {

    private final Properties words;

    FolderWords(Properties words, MessageSource others) {
        this.words = words;
        setParentMessageSource(others);
    }

    @Override
    protected @Nullable String resolveCodeWithoutArguments(String code, Locale locale) {
        return words.getProperty(code);
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
        String text = words.getProperty(code);
        return text == null ? null : new MessageFormat(text, locale);
    }
}
