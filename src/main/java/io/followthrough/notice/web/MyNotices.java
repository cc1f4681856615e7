package io.followthrough.notice.web;

import io.followthrough.notice.NextDigest;
import io.followthrough.notice.calendar.CalendarAddresses;
import io.followthrough.notice.language.LanguageCookie;
import io.followthrough.notice.preference.Preference;
import io.followthrough.notice.preference.Preferences;
import io.followthrough.notice.preference.Rhythm;
import io.followthrough.shared.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which a person sees and changes what they receive. */
@Controller
class MyNotices {

    private static final List<DayOfWeek> WEEKDAYS =
            List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    private final Preferences preferences;
    private final CalendarAddresses addresses;
    private final NextDigest next;
    private final Clock clock;

    MyNotices(Preferences preferences, CalendarAddresses addresses, NextDigest next, Clock clock) {
        this.preferences = preferences;
        this.addresses = addresses;
        this.next = next;
        this.clock = clock;
    }

    @GetMapping("/me/notices")
    String show(Principal person, Model model, Locale locale) {
        model.addAttribute("preference", preferences.of(person.getName(), reading(locale)));
        model.addAttribute("rhythms", Rhythm.values());
        model.addAttribute("weekdays", WEEKDAYS);
        model.addAttribute("languages", Language.values());
        model.addAttribute("zones", new TreeSet<>(ZoneId.getAvailableZoneIds()));
        model.addAttribute("madeOn", addresses.madeOn(person.getName()).orElse(null));
        return "notice/me";
    }

    @GetMapping("/me/notices/next")
    String next(Principal person, Model model, Locale locale) {
        model.addAttribute("preview", next.of(person.getName(), LocalDate.now(clock), locale));
        return "notice/next";
    }

    @PostMapping("/me/notices")
    String change(
            @RequestParam Rhythm rhythm,
            @RequestParam DayOfWeek weekday,
            @RequestParam Language language,
            @RequestParam String zone,
            Principal person,
            RedirectAttributes next,
            HttpServletRequest request,
            HttpServletResponse response) {
        preferences.keep(new Preference(person.getName(), rhythm, weekday, language, Preference.zone(zone.strip())));
        response.addHeader(HttpHeaders.SET_COOKIE, LanguageCookie.of(language, request));
        next.addFlashAttribute("kept", true);
        return "redirect:/me/notices";
    }

    /** The address stands on the next page, and never again. */
    @PostMapping("/me/calendar")
    String makeAddress(Principal person, RedirectAttributes next) {
        next.addFlashAttribute("address", MyNoticesApi.address(addresses.make(person.getName())));
        return "redirect:/me/notices";
    }

    @PostMapping("/me/calendar/revocation")
    String revokeAddress(Principal person) {
        addresses.revoke(person.getName());
        return "redirect:/me/notices";
    }

    static Language reading(Locale locale) {
        return Language.of(locale).orElse(Language.EN);
    }
}
