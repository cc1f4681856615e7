package io.followthrough.dashboard;

/**
 * The short name of an evaluation, a recommendation or an action, whose parts are separated by slashes.
 *
 * @param text such as {@code SECO-2019-SME}, {@code SECO-2019-SME/2.3} or {@code SECO-2019-SME/2.3/A1}
 */
public record Reference(String text) {

    private static final String SEPARATOR = "/";

    /** The evaluation's part. */
    public String evaluation() {
        return upTo(1);
    }

    /** The recommendation's part; the evaluation's where it names no more. */
    public String recommendation() {
        return upTo(2);
    }

    /** The last part, such as {@code A1}, which is unique on the page of a recommendation. */
    public String last() {
        return text.substring(text.lastIndexOf(SEPARATOR) + 1);
    }

    /** How many parts there are: 1 for an evaluation, 2 for a recommendation, 3 for an action. */
    public int depth() {
        return text.split(SEPARATOR, -1).length;
    }

    /** The page that shows it; that of its recommendation for an action, at the action's place. */
    public String page() {
        return switch (depth()) {
            case 1 -> (meeting() ? "/meetings/" : "/evaluations/") + text;
            case 2 -> "/recommendations/" + text;
            default -> "/recommendations/" + recommendation() + "#" + last();
        };
    }

    /** Whether it names a meeting of the committee, such as {@code MEETING-2026-12-01}. */
    public boolean meeting() {
        return text.startsWith("MEETING-");
    }

    private String upTo(int parts) {
        int end = -1;
        for (int part = 0; part < parts; part++) {
            end = text.indexOf(SEPARATOR, end + 1);
            if (end < 0) {
                return text;
            }
        }
        return text.substring(0, end);
    }
}
