package io.followthrough.notice.feed;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import io.followthrough.response.ManagementResponse;
import io.followthrough.response.ManagementResponses;
import io.followthrough.shared.Reason;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The latest hundred published responses as an Atom feed (RFC 4287), for whoever may read the portfolio. */
@RestController
class ResponsesFeed {

    private final ManagementResponses responses;
    private final MessageSource messages;
    private final Clock clock;

    ResponsesFeed(ManagementResponses responses, MessageSource messages, Clock clock) {
        this.responses = responses;
        this.messages = messages;
        this.clock = clock;
    }

    @Operation(summary = "The latest hundred published responses, as an Atom feed")
    @GetMapping(value = "/feed.atom", produces = "application/atom+xml;charset=UTF-8")
    Feed read(Locale locale) {
        String application =
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        List<Entry> entries = responses.findTop100ByPublishedOnIsNotNullOrderByPublishedOnDescRecommendation().stream()
                .map(response -> entry(response, application, locale))
                .toList();
        Feed feed = new Feed("atom_1.0");
        feed.setId("urn:followthrough:responses");
        feed.setTitle(messages.getMessage("feed.title", null, locale));
        feed.setUpdated(
                entries.isEmpty() ? Date.from(Instant.EPOCH) : entries.get(0).getUpdated());
        feed.setAlternateLinks(List.of(link("self", application + "/feed.atom")));
        Person author = new Person();
        author.setName(messages.getMessage("product", null, locale));
        feed.setAuthors(List.of(author));
        feed.setEntries(entries);
        return feed;
    }

    private Entry entry(ManagementResponse response, String application, Locale locale) {
        Entry entry = new Entry();
        entry.setId("urn:followthrough:response:" + response.recommendation());
        String position = messages.getMessage("position." + response.position(), null, locale);
        entry.setTitle(response.recommendation() + ": " + position);
        entry.setUpdated(start(response.publishedOn()));
        entry.setAlternateLinks(List.of(link("alternate", application + "/r/" + response.recommendation())));
        Reason reason = response.reason();
        Content said = new Content();
        said.setType("text");
        // What no XML may hold would make the whole feed unreadable.
        said.setValue(reason == null ? position : reason.text().replaceAll("[^\\P{C}\\n\\t]", ""));
        entry.setSummary(said);
        return entry;
    }

    private Date start(@Nullable LocalDate day) {
        return day == null
                ? Date.from(Instant.EPOCH)
                : Date.from(day.atStartOfDay(clock.getZone()).toInstant());
    }

    private static Link link(String relation, String address) {
        Link link = new Link();
        link.setRel(relation);
        link.setHref(address);
        return link;
    }
}
