package io.followthrough.notice.web;

import io.followthrough.notice.calendar.CalendarAddresses;
import io.followthrough.notice.preference.Preference;
import io.followthrough.notice.preference.Preferences;
import io.followthrough.notice.preference.Rhythm;
import io.followthrough.shared.Language;
import io.swagger.v3.oas.annotations.Operation;
import java.security.Principal;
import java.time.DayOfWeek;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What a person receives, over HTTP; everybody for themselves alone. */
@RestController
class MyNoticesApi {

    private final Preferences preferences;
    private final CalendarAddresses addresses;

    MyNoticesApi(Preferences preferences, CalendarAddresses addresses) {
        this.preferences = preferences;
        this.addresses = addresses;
    }

    /**
     * What is to change; what is left out stays.
     *
     * @param rhythm how often: DAILY, WEEKLY or OFF
     * @param weekday on which day, MONDAY to FRIDAY, where it is weekly
     * @param language EN, FR, ES or DE
     * @param zone such as {@code Europe/Zurich}
     */
    record Wanted(
            @Nullable Rhythm rhythm,
            @Nullable DayOfWeek weekday,
            @Nullable Language language,
            @Nullable String zone) {

        Preference insteadOf(Preference before) {
            return new Preference(
                    before.person(),
                    rhythm == null ? before.rhythm() : rhythm,
                    weekday == null ? before.weekday() : weekday,
                    language == null ? before.language() : language,
                    zone == null ? before.zone() : Preference.zone(zone));
        }
    }

    /** @param address under which a calendar program reads it; said only now */
    record NewAddress(String address) {}

    @Operation(summary = "What I receive, how often, in which language and zone")
    @GetMapping("/api/me/notices")
    Preference read(Principal person, Locale locale) {
        return preferences.of(person.getName(), MyNotices.reading(locale));
    }

    @Operation(summary = "Changes what I receive")
    @PutMapping("/api/me/notices")
    Preference change(@RequestBody Wanted wanted, Principal person, Locale locale) {
        Preference now = wanted.insteadOf(preferences.of(person.getName(), MyNotices.reading(locale)));
        preferences.keep(now);
        return now;
    }

    @Operation(summary = "Makes a new private address of my calendar, in the place of the one before")
    @PostMapping("/api/me/calendar")
    @ResponseStatus(HttpStatus.CREATED)
    NewAddress make(Principal person) {
        return new NewAddress(address(addresses.make(person.getName())));
    }

    @Operation(summary = "Revokes the private address of my calendar")
    @DeleteMapping("/api/me/calendar")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(Principal person) {
        addresses.revoke(person.getName());
    }

    static String address(String token) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/calendar/{token}.ics")
                .buildAndExpand(token)
                .toUriString();
    }
}
