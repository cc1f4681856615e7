package io.followthrough.notice.language;

import io.followthrough.shared.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** How a browser remembers the language that was chosen in it, for a year, for pages that are read without signing in. */
public final class LanguageCookie {

    private static final String NAME = "language";
    private static final Duration REMEMBERED = Duration.ofDays(365);

    private LanguageCookie() {}

    /** The header {@code Set-Cookie} by which the browser remembers it. */
    public static String of(Language language, HttpServletRequest request) {
        return ResponseCookie.from(NAME, language.code())
                .path(request.getContextPath() + "/")
                .maxAge(REMEMBERED)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build()
                .toString();
    }

    /** What it remembers; nothing when nothing was chosen in it. */
    static Optional<Language> chosen(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME)).flatMap(cookie -> Language.of(cookie.getValue()));
    }
}
