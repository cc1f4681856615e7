package io.followthrough.notice.mail;

import io.followthrough.notice.DigestContent;
import io.followthrough.rulebook.telling.Duty;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a digest into HTML and plain text. */
@Component
class DigestWriting {

    /** So many of one group stand in a letter; whoever has more of them opens the application. */
    static final int MOST = 25;

    private static final int LONGEST_TITLE = 300;
    private static final Pattern TURNS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private final MailWords words;
    private final MailSettings settings;
    private final Unsubscribing unsubscribing;

    DigestWriting(MailWords words, MailSettings settings, Unsubscribing unsubscribing) {
        this.words = words;
        this.settings = settings;
        this.unsubscribing = unsubscribing;
    }

    /**
     * What asks for the same, as a letter shows it.
     *
     * @param duty what the person should do
     * @param items the most urgent, at most {@link #MOST}
     * @param more how many there are besides
     */
    record Shown(Duty duty, List<ShownItem> items, int more) {}

    /**
     * One thing, as a letter shows it.
     *
     * @param item what it is
     * @param title its text in one line, not longer than a paragraph
     * @param behalf what the person is called in whose place this is told, in one line; missing when there is none
     * @param link where the person goes on with it
     * @param late whether its last day is over
     */
    record ShownItem(
            DigestContent.Item item, String title, @Nullable String behalf, String link, boolean late) {}

    Letter letter(DigestContent content, String messageId, String address, Locale locale) {
        String unsubscribe =
                settings.page("/unsubscribe/" + unsubscribing.token(content.to().username()));
        int count = content.groups().stream()
                .mapToInt(group -> group.items().size())
                .sum();
        String subject = words.say("digest.subject", locale, count);
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("subject", subject);
        model.put("name", line(content.to().name()));
        model.put("day", content.day());
        model.put("count", count);
        model.put(
                "groups",
                content.groups().stream().map(group -> shown(content, group)).toList());
        model.put("portfolio", settings.page("/portfolio"));
        model.put("choose", settings.page("/me/notices"));
        model.put("unsubscribe", unsubscribe);
        return new Letter(
                messageId,
                settings.from(),
                address,
                subject,
                words.fill("digest.txt", model, locale),
                words.fill("digest.html", model, locale),
                URI.create(unsubscribe));
    }

    private Shown shown(DigestContent content, DigestContent.Group group) {
        List<ShownItem> items = group.items().stream()
                .limit(MOST)
                .map(item -> new ShownItem(
                        item,
                        line(item.title()),
                        item.onBehalfOf() == null ? null : line(item.onBehalfOf()),
                        settings.page(item.path()),
                        item.due() != null && item.due().isBefore(content.day())))
                .toList();
        return new Shown(group.duty(), items, group.items().size() - items.size());
    }

    /** In one line, and without the marks that would turn the direction of what follows it. */
    private static String line(String text) {
        String line = TURNS.matcher(text)
                .replaceAll("")
                .replaceAll("[\\p{Cc}\\p{Z}]+", " ")
                .strip();
        return line.codePointCount(0, line.length()) <= LONGEST_TITLE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_TITLE)) + " …";
    }
}
