package io.followthrough.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language in which people are spoken to: each has its file beside every file of {@code messages}. */
public enum Language {
    /** English as it is written in Britain: 31 December 2019. */
    EN(Locale.UK),
    FR(Locale.FRENCH),
    ES(Locale.forLanguageTag("es")),
    DE(Locale.GERMAN);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The language of a locale, whatever its country; nothing when nobody is spoken to in it. */
    public static Optional<Language> of(Locale locale) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(locale.getLanguage()))
                .findFirst();
    }

    /** The language with that code, such as {@code fr}; nothing when there is none. */
    public static Optional<Language> of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }

    /** The locale for messages, dates and numbers. */
    public Locale locale() {
        return locale;
    }

    /** Its code of two small letters, such as {@code fr}. */
    public String code() {
        return locale.getLanguage();
    }
}
