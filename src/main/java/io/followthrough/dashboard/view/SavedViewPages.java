package io.followthrough.dashboard.view;

import java.security.Principal;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keeps and forgets the views of whoever asks; nobody sees those of others. */
@Controller
class SavedViewPages {

    private final SavedViews views;
    private final MessageSource messages;

    SavedViewPages(SavedViews views, MessageSource messages) {
        this.views = views;
        this.messages = messages;
    }

    @PostMapping("/views")
    String keep(
            Principal person,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String address,
            RedirectAttributes next,
            Locale locale) {
        SavedView view = new SavedView(name, address);
        views.keep(person.getName(), view);
        next.addFlashAttribute("notice", messages.getMessage("views.kept", new Object[] {view.name()}, locale));
        return "redirect:" + view.address();
    }

    /** Leads back to the list on which the button was. */
    @PostMapping("/views/forgotten")
    String forget(
            Principal person,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String address,
            RedirectAttributes next,
            Locale locale) {
        SavedView left = new SavedView(name, address);
        views.forget(person.getName(), left.name());
        next.addFlashAttribute("notice", messages.getMessage("views.forgotten", null, locale));
        return "redirect:" + left.address();
    }
}
