package io.followthrough.notice.calendar;

import io.followthrough.people.People;
import io.followthrough.shared.Missing;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import net.fortuna.ical4j.data.CalendarOutputter;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Hands a calendar to whoever knows its private address; calendar programs do not sign in. */
@RestController
class CalendarFeed {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final CalendarAddresses addresses;
    private final DueDates dueDates;
    private final People people;

    CalendarFeed(CalendarAddresses addresses, DueDates dueDates, People people) {
        this.addresses = addresses;
        this.dueDates = dueDates;
        this.people = people;
    }

    /** The calendar, or nothing where the address was revoked or its person has left. */
    @GetMapping("/calendar/{token}.ics")
    ResponseEntity<byte[]> read(@PathVariable String token) throws IOException {
        String person = addresses
                .personAt(token)
                .filter(username -> people.find(username).isPresent())
                .orElseThrow(() -> new Missing("calendar", "at this address"));
        String application =
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        StringWriter written = new StringWriter();
        new CalendarOutputter().output(dueDates.of(person, application), written);
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noStore())
                .header("X-Robots-Tag", "noindex")
                .body(written.toString().getBytes(StandardCharsets.UTF_8));
    }
}
