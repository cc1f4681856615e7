package io.followthrough.workflow.task;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Orders references as the report does: 2 comes before 10. */
class Numbers {

    private static final Pattern PART = Pattern.compile("\\d+|\\D+");

    private Numbers() {}

    /** Compares digits by their value and everything else by its letters. */
    static int compare(String one, String other) {
        Matcher left = PART.matcher(one);
        Matcher right = PART.matcher(other);
        while (true) {
            boolean more = left.find();
            if (!right.find()) {
                return more ? 1 : one.compareTo(other);
            }
            if (!more) {
                return -1;
            }
            int order = compareParts(left.group(), right.group());
            if (order != 0) {
                return order;
            }
        }
    }

    private static int compareParts(String one, String other) {
        if (Character.isDigit(one.charAt(0)) && Character.isDigit(other.charAt(0))) {
            String left = one.replaceFirst("^0+(?=\\d)", "");
            String right = other.replaceFirst("^0+(?=\\d)", "");
            int order = Integer.compare(left.length(), right.length());
            return order != 0 ? order : left.compareTo(right);
        }
        return one.compareTo(other);
    }
}
