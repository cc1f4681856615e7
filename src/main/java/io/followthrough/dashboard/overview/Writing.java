package io.followthrough.dashboard.overview;

import io.followthrough.dashboard.Address;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Writes numbers and words in the language of the reader. */
class Writing {

    private final MessageSource messages;
    private final Locale locale;

    Writing(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    String say(String key, Object... facts) {
        return messages.getMessage(key, facts, locale);
    }

    /** The headings of a table. */
    List<String> columns(String... names) {
        return Arrays.stream(names).map(name -> say("overview.column." + name)).toList();
    }

    List<String> words(String... keys) {
        return Arrays.stream(keys).map(this::say).toList();
    }

    /** So many, listed at that address; nothing is listed where there are none. */
    Count count(long number, Address address) {
        return new Count(whole(number), "", (double) number, number == 0 ? null : address.toString());
    }

    /** So many of so many. */
    Count of(long number, long all, Address address) {
        Count count = count(number, address);
        return new Count(count.text(), say("overview.of", whole(all)), count.value(), count.address());
    }

    String whole(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** In per cent; says so where there is nothing to count. */
    Count percent(@Nullable Double value) {
        return value == null ? nothing() : new Count(say("overview.percent", decimal(value)), "", value, null);
    }

    /** In days; says so where there is nothing to count. */
    Count days(@Nullable Double value) {
        return value == null ? nothing() : new Count(say("overview.days", decimal(value), value), "", value, null);
    }

    /** That there is nothing to count, and so no share. */
    Count nothing() {
        return new Count(say("overview.nothing"), "", null, null);
    }

    /** Where a number would say nothing. */
    Count blank() {
        return new Count("", "", null, null);
    }

    private String decimal(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(value);
    }
}
