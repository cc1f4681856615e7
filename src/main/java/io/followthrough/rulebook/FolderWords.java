package io.followthrough.rulebook;

import io.followthrough.shared.Language;
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

    /** Under which key the words of that language stand; whatever has none says the same in all. */
    static String in(Language language, String code) {
        return code + "@" + language.code();
    }

    @Override
    protected @Nullable String resolveCodeWithoutArguments(String code, Locale locale) {
        return Language.of(locale)
                .map(language -> words.getProperty(in(language, code)))
                .orElseGet(() -> words.getProperty(code));
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
        String text = resolveCodeWithoutArguments(code, locale);
        return text == null ? null : new MessageFormat(text, locale);
    }
}
