package io.followthrough.action.file;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * What a file is called: no folders, nothing invisible, nothing that turns the direction of writing.
 *
 * @param text at most {@value #LONGEST} characters; the end, which tells the kind, stays when it is shortened
 */
public record FileName(String text) {

    private static final int LONGEST = 200;
    private static final int LONGEST_ENDING = 20;
    private static final String NAMELESS = "file";
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");
    private static final Pattern AT_THE_EDGES = Pattern.compile("^[.\\s]+|[.\\s]+$");

    /** Keeps of what a browser sends only what may be a name. */
    public FileName {
        String last = text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1);
        String visible = INVISIBLE
                .matcher(Normalizer.normalize(last, Normalizer.Form.NFC))
                .replaceAll("");
        String name = AT_THE_EDGES.matcher(visible).replaceAll("");
        text = name.isEmpty() ? NAMELESS : shortened(name);
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot < name.length() - LONGEST_ENDING ? "" : name.substring(dot);
        int kept = LONGEST - ending.length();
        return name.substring(0, Character.isHighSurrogate(name.charAt(kept - 1)) ? kept - 1 : kept) + ending;
    }

    @Override
    public String toString() {
        return text;
    }
}
