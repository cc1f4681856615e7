package io.followthrough.notice.hook;

import io.followthrough.shared.Refused;
import io.followthrough.shared.Sentences;
import java.security.Principal;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which administrators see and change web hooks. */
@Controller
class HookPages {

    private static final String PAGE = "redirect:/hooks";

    private final Hooks hooks;
    private final Sentences sentences;

    HookPages(Hooks hooks, Sentences sentences) {
        this.hooks = hooks;
        this.sentences = sentences;
    }

    @GetMapping("/hooks")
    String show(Model model) {
        model.addAttribute("hooks", hooks.all());
        return "notice/hooks";
    }

    /** The secret stands on the next page, and never again. */
    @PostMapping("/hooks")
    String add(@RequestParam String url, Principal administrator, RedirectAttributes next, Locale locale) {
        try {
            next.addFlashAttribute(
                    "secret", hooks.add(url, administrator.getName()).secret());
        } catch (Refused refused) {
            next.addFlashAttribute("refused", sentences.in(refused, locale).getMessage());
            next.addFlashAttribute("url", url);
        }
        return PAGE;
    }

    @PostMapping("/hooks/{id}/state")
    String change(@PathVariable long id, @RequestParam boolean enabled) {
        hooks.enable(id, enabled);
        return PAGE;
    }

    @PostMapping("/hooks/{id}/another-try")
    String tryAgain(@PathVariable long id) {
        hooks.tryAgain(id);
        return PAGE;
    }

    @PostMapping("/hooks/{id}/removal")
    String remove(@PathVariable long id) {
        hooks.remove(id);
        return PAGE;
    }
}
