package io.followthrough.intake.factsheet;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money.
 *
 * @param value in whole units of the currency
 * @param currency ISO 4217 code
 */
record Amount(BigDecimal value, String currency) {

    private static final String CURRENCY = "(?<currency>CHF|EUR|USD|GBP|SEK|NOK|DKK|JPY|CAD|AUD|US\\$|Fr\\.|[€$£])";
    private static final String NUMBER =
            "(?<number>\\d{1,3}(?:['’.,\\u00a0\\u202f ]\\d{3}){1,5}(?:[.,]\\d{1,2})?|\\d{1,15}(?:[.,]\\d{1,3})?)";
    private static final String UNIT = "(?: ?(?<unit>(?i:million|mio|billion|bn|mrd|thousand|m\\b)))?";
    private static final Pattern BEFORE = Pattern.compile(CURRENCY + " ?" + NUMBER + UNIT);
    private static final Pattern AFTER = Pattern.compile(NUMBER + UNIT + "\\.? ?" + CURRENCY);
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([.,])\\d{3}(?:\\1\\d{3})*");

    /** The first amount in the text; none when there is none. */
    static @Nullable Amount in(String text) {
        for (Pattern pattern : new Pattern[] {BEFORE, AFTER}) {
            Matcher found = pattern.matcher(text);
            if (found.find()) {
                return new Amount(whole(found.group("number"), found.group("unit")), code(found.group("currency")));
            }
        }
        return null;
    }

    /** Reads a number with a decimal point or comma, and with or without marks between thousands. */
    static BigDecimal number(String written) {
        String digits = written.replaceAll("['’\\u00a0\\u202f ]", "");
        if (GROUPED.matcher(digits).matches()) {
            return new BigDecimal(digits.replaceAll("[.,]", ""));
        }
        int decimal = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
        if (decimal < 0) {
            return new BigDecimal(digits);
        }
        return new BigDecimal(
                digits.substring(0, decimal).replaceAll("[.,]", "") + "." + digits.substring(decimal + 1));
    }

    private static BigDecimal whole(String written, @Nullable String unit) {
        BigDecimal value = number(written).multiply(times(unit)).stripTrailingZeros();
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    private static BigDecimal times(@Nullable String unit) {
        if (unit == null) {
            return BigDecimal.ONE;
        }
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "thousand" -> BigDecimal.valueOf(1_000);
            case "million", "mio", "m" -> BigDecimal.valueOf(1_000_000);
            default -> BigDecimal.valueOf(1_000_000_000);
        };
    }

    private static String code(String currency) {
        return switch (currency) {
            case "€" -> "EUR";
            case "$", "US$" -> "USD";
            case "£" -> "GBP";
            case "Fr." -> "CHF";
            default -> currency;
        };
    }
}
