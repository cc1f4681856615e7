package io.followthrough.dashboard;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The order in which people count: 2.9 before 2.10, A2 before A10. */
class NaturalOrder implements Comparator<String> {

    static final Comparator<String> OF_REFERENCES = new NaturalOrder();

    private static final Pattern PART = Pattern.compile("\\d{1,9}|\\D+|\\d+");

    private NaturalOrder() {}

    @Override
    public int compare(String one, String other) {
        Matcher left = PART.matcher(one);
        Matcher right = PART.matcher(other);
        while (left.find() && right.find()) {
            int difference = compareParts(left.group(), right.group());
            if (difference != 0) {
                return difference;
            }
        }
        return one.length() - other.length();
    }

    private static int compareParts(String one, String other) {
        boolean numbers = Character.isDigit(one.charAt(0)) && Character.isDigit(other.charAt(0));
        return numbers && one.length() < 10 && other.length() < 10
                ? Integer.compare(Integer.parseInt(one), Integer.parseInt(other))
                : one.compareTo(other);
    }
}
