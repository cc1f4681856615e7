package io.followthrough.rulebook.figure;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The figures that are worked out, each a sum and what it is divided by; a promise never counts as done. */
public enum Figure {
    OPEN_RECOMMENDATIONS("percent"),
    AWAITING_RESPONSE("percent"),
    OVERDUE_RESPONSES("percent"),
    AGREED("percent"),
    PARTIALLY_AGREED("percent"),
    DISAGREED("percent"),
    UNANSWERED("percent"),
    CLOSURE_RATE("percent"),
    ON_TIME_RATE_ORIGINAL("percent"),
    ON_TIME_RATE_EFFECTIVE("percent"),
    IMPLEMENTATION_RATE("percent"),
    WEIGHTED_RATE("percent"),
    NO_LONGER_APPLICABLE_SHARE("percent"),
    ACCEPTANCE_RATE("percent"),
    ANSWERED_RATE("percent"),
    RESPONSE_TIMELINESS("percent"),
    ADOPTION_RATE("percent"),
    AVERAGE_DELAY("days"),
    WAITING_FOR_VERIFICATION("percent"),
    OVERDUE_RATE("percent"),
    AGEING_1_30("percent"),
    AGEING_31_90("percent"),
    AGEING_91_180("percent"),
    AGEING_181_365("percent"),
    AGEING_OVER_365("percent"),
    UNADDRESSED_RATE("percent"),
    SELF_REPORT_CONFIRMED("percent"),
    STOCK_OPENING("number"),
    FLOW_IN("number"),
    FLOW_IMPLEMENTED("number"),
    FLOW_OTHERWISE_CLOSED("number"),
    STOCK_CLOSING("number"),
    RESPONSE_TIME_MEDIAN(Times.Step.RESPONSE, false),
    RESPONSE_TIME_LONGEST(Times.Step.RESPONSE, true),
    PLAN_TIME_MEDIAN(Times.Step.PLAN, false),
    PLAN_TIME_LONGEST(Times.Step.PLAN, true),
    VERIFICATION_TIME_MEDIAN(Times.Step.VERIFICATION, false),
    VERIFICATION_TIME_LONGEST(Times.Step.VERIFICATION, true),
    ADOPTION_TIME_MEDIAN(Times.Step.ADOPTION, false),
    ADOPTION_TIME_LONGEST(Times.Step.ADOPTION, true);

    /** Those by which parts of the portfolio are compared side by side; the others say little about a part. */
    public static final Set<Figure> COMPARED = Collections.unmodifiableSet(EnumSet.of(
            IMPLEMENTATION_RATE,
            ON_TIME_RATE_EFFECTIVE,
            OVERDUE_RATE,
            ANSWERED_RATE,
            RESPONSE_TIMELINESS,
            UNADDRESSED_RATE,
            ADOPTION_RATE,
            STOCK_CLOSING));

    private final String unit;
    private final Times.@Nullable Step step;
    private final boolean longest;

    Figure(String unit) {
        this.unit = unit;
        this.step = null;
        this.longest = false;
    }

    Figure(Times.Step step, boolean longest) {
        this.unit = "days";
        this.step = step;
        this.longest = longest;
    }

    /** The step whose days it is about; missing for what is only counted. */
    Times.@Nullable Step step() {
        return step;
    }

    /** Whether it is the longest of its step, and not the one in the middle. */
    boolean longest() {
        return longest;
    }

    /** {@code percent}, {@code days} or {@code number}. */
    public String unit() {
        return unit;
    }

    /** The value of so many of so many; missing where there is nothing to divide by. */
    @Nullable
    Double value(long numerator, long denominator) {
        return switch (unit) {
            case "number" -> (double) numerator;
            case "days" -> denominator == 0 ? null : rounded((double) numerator / denominator);
            default -> denominator == 0 ? null : rounded(100d * numerator / denominator);
        };
    }

    static double rounded(double value) {
        return Math.round(value * 10) / 10d;
    }
}
