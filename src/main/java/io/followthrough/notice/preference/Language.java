package io.followthrough.notice.preference;

import java.util.Locale;

/** A language in which people are told. */
public enum Language {
    EN,
    FR,
    ES,
    DE;

    /** The language for messages and dates. */
    public Locale locale() {
        return Locale.forLanguageTag(code());
    }

    /** Its code of two small letters, such as {@code fr}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
