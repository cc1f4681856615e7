package io.followthrough.intake.factsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands before the first heading.
 *
 * @param title missing when the document begins with running text
 * @param subtitle missing when there is no second title
 * @param introduction the opening paragraphs, as running text
 */
record FrontMatter(@Nullable String title, @Nullable String subtitle, String introduction) {

    private static final int LONGEST_TITLE = 300;

    /** Running text is set that much wider than titles. */
    private static final double FAR = 1.3;

    private static final Pattern SUBTITLE = Pattern.compile("(?:An? |The )?(?:\\p{Lu}[\\w-]* ){0,3}Evaluation\\b.*");
    private static final Pattern OPENING = Pattern.compile(
            "(?:Based on|In (?:the |19|20)|The |This |On behalf|As part|Within|Following|Under|From |Between |Since ).*");

    static FrontMatter of(List<Line> lines, Typesetting setting) {
        List<String> paragraphs = new ArrayList<>();
        divided(lines.stream().filter(line -> !Publication.isDateline(line)).toList())
                .forEach(paragraph -> paragraphs.add(setting.joined(paragraph)));
        String title = takeTitle(paragraphs);
        String subtitle = title == null ? null : takeTitle(paragraphs);
        return new FrontMatter(title, subtitle, String.join("\n", paragraphs));
    }

    private static @Nullable String takeTitle(List<String> paragraphs) {
        if (paragraphs.isEmpty()) {
            return null;
        }
        String first = paragraphs.get(0);
        return first.length() > LONGEST_TITLE || first.endsWith(".") ? null : paragraphs.remove(0);
    }

    /** Paragraphs by the gaps between them, or by how subtitles and introductions begin where there are no gaps. */
    private static List<List<Line>> divided(List<Line> lines) {
        if (Paragraphs.gaps(lines)) {
            return Paragraphs.of(lines);
        }
        List<List<Line>> parts = new ArrayList<>();
        int start = 0;
        int widest = 0;
        boolean titled = false;
        for (int i = 1; i < lines.size(); i++) {
            String text = lines.get(i).text();
            boolean subtitle = !titled && SUBTITLE.matcher(text).matches();
            widest = Math.max(widest, lines.get(i - 1).text().length());
            boolean opening = OPENING.matcher(text).matches() || (!subtitle && text.length() > widest * FAR);
            titled |= subtitle;
            if (subtitle || opening) {
                widest = 0;
                parts.add(lines.subList(start, i));
                start = i;
            }
            if (opening) {
                break;
            }
        }
        if (start < lines.size()) {
            parts.add(lines.subList(start, lines.size()));
        }
        return parts;
    }
}
