package io.followthrough.notice.mail;

import io.followthrough.notice.preference.Preferences;
import io.followthrough.shared.Language;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One click in a mail program, or two in a browser: whoever only looks changes nothing, as programs that check links do. */
@Controller
class UnsubscribePages {

    private final Unsubscribing unsubscribing;
    private final Preferences preferences;
    private final MailWords words;

    UnsubscribePages(Unsubscribing unsubscribing, Preferences preferences, MailWords words) {
        this.unsubscribing = unsubscribing;
        this.preferences = preferences;
        this.words = words;
    }

    @GetMapping("/unsubscribe/{token}")
    String ask(@PathVariable String token, Model model) {
        return page(preferences.of(unsubscribing.person(token).username()).language(), "ask", model);
    }

    @PostMapping("/unsubscribe/{token}")
    String turnOff(@PathVariable String token, Model model) {
        return page(unsubscribing.turnOff(token).language(), "done", model);
    }

    private String page(Language language, String which, Model model) {
        Locale locale = language.locale();
        model.addAttribute("language", language.code());
        model.addAttribute("asking", which.equals("ask"));
        model.addAttribute("heading", words.say("unsubscribe." + which, locale));
        model.addAttribute("explanation", words.say("unsubscribe." + which + ".explanation", locale));
        model.addAttribute("button", words.say("unsubscribe.button", locale));
        model.addAttribute("choose", words.say("digest.choose", locale));
        return "notice/unsubscribe";
    }
}
