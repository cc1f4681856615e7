package io.followthrough.notice.language;

import io.followthrough.notice.preference.Preferences;
import io.followthrough.shared.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/**
 * In which language somebody reads: what they chose who are signed in, else what was chosen in this browser, else the
 * first of ours that it asks for, else English.
 */
@Component("localeResolver")
class ReadersLanguage implements LocaleResolver {

    private static final String KNOWN = ReadersLanguage.class.getName();

    private final Preferences preferences;

    ReadersLanguage(Preferences preferences) {
        this.preferences = preferences;
    }

    /** Found once for each request: whoever is signed in chose it in the database. */
    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        if (request.getAttribute(KNOWN) instanceof Locale known) {
            return known;
        }
        Locale found = chosen(request).orElseGet(() -> askedFor(request)).locale();
        request.setAttribute(KNOWN, found);
        return found;
    }

    /** @throws UnsupportedOperationException always: people choose their language on the page, or over HTTP */
    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("A language is chosen with a post to /language.");
    }

    private Optional<Language> chosen(HttpServletRequest request) {
        return Optional.ofNullable(request.getUserPrincipal())
                .map(Principal::getName)
                .flatMap(preferences::language)
                .or(() -> LanguageCookie.chosen(request));
    }

    private static Language askedFor(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? Language.EN
                : Collections.list(request.getLocales()).stream()
                        .flatMap(locale -> Language.of(locale).stream())
                        .findFirst()
                        .orElse(Language.EN);
    }
}
