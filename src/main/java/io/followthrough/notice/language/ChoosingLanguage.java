package io.followthrough.notice.language;

import io.followthrough.notice.preference.Preferences;
import io.followthrough.shared.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The choice of language at the foot of every page, for this browser, and for whoever is signed in everywhere. */
@Controller
class ChoosingLanguage {

    private final Preferences preferences;

    ChoosingLanguage(Preferences preferences) {
        this.preferences = preferences;
    }

    /**
     * Leads back to where it was chosen, in that language.
     *
     * @param back one of our pages; the start page where it is another place
     */
    @PostMapping("/language")
    ResponseEntity<Void> choose(
            @RequestParam Language language,
            @RequestParam(defaultValue = "/") String back,
            @Nullable Principal person,
            HttpServletRequest request) {
        if (person != null) {
            preferences.keep(preferences.of(person.getName()).in(language));
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, LanguageCookie.of(language, request))
                .location(ours(back, request))
                .build();
    }

    private static URI ours(String back, HttpServletRequest request) {
        URI start = URI.create(request.getContextPath() + "/");
        try {
            URI wanted = URI.create(back);
            boolean elsewhere = wanted.isOpaque() || wanted.getScheme() != null || wanted.getRawAuthority() != null;
            return elsewhere || !back.startsWith("/") ? start : wanted;
        } catch (IllegalArgumentException none) {
            return start;
        }
    }
}
