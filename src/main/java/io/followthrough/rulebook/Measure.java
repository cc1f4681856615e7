package io.followthrough.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.expression.EvaluationContext;
import org.springframework.expression.PropertyAccessor;
import org.springframework.expression.TypedValue;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.expression.spel.support.StandardEvaluationContext;

/**
 * Measures one condition of a rule on one fact, as the rule engine would: what stands left, what stands right, and
 * whether it holds. A comparison with something that is missing never holds.
 */
class Measure {

    private static final Pattern COMPARISON = Pattern.compile("==|!=|<=|>=|<|>");
    private static final SpelExpressionParser PARSER = new SpelExpressionParser();

    private final Object fact;
    private final Map<String, @Nullable Object> bound;

    /** The fact, and what was bound before, by names such as {@code $days}. */
    Measure(Object fact, Map<String, @Nullable Object> bound) {
        this.fact = fact;
        this.bound = bound;
    }

    /**
     * What came out.
     *
     * @param left what was looked at, such as {@code daysSinceIssue}
     * @param value its value
     * @param operator such as {@code >}; empty where it only has to be true
     * @param right what it was compared with, as the rule says it; empty where there is nothing
     * @param bound the value of that
     * @param holds whether the condition holds
     */
    record Result(
            String left,
            @Nullable Object value,
            String operator,
            String right,
            @Nullable Object bound,
            boolean holds) {}

    /** The value of an expression; missing where it has none. */
    @Nullable
    Object value(String expression) {
        StandardEvaluationContext context = new StandardEvaluationContext(fact);
        context.addPropertyAccessor(new Accessors());
        bound.forEach((name, value) -> context.setVariable(name.substring(1), value));
        return PARSER.parseExpression(expression.replace('$', '#')).getValue(context);
    }

    /** Whether a condition holds, with what it looked at. */
    Result of(String condition) {
        String bare = unwrapped(condition.strip());
        List<String> either = split(bare, "||");
        if (either.size() > 1) {
            boolean holds = either.stream().anyMatch(part -> of(part).holds());
            return new Result(bare, holds, "", "", null, holds);
        }
        List<String> both = split(bare, "&&");
        if (both.size() > 1) {
            boolean holds = both.stream().allMatch(part -> of(part).holds());
            return new Result(bare, holds, "", "", null, holds);
        }
        if (bare.startsWith("!") && !bare.startsWith("!=")) {
            Result positive = of(bare.substring(1));
            return new Result(positive.left(), positive.value(), "!", "", null, !positive.holds());
        }
        return comparison(bare);
    }

    private Result comparison(String bare) {
        Matcher operators = COMPARISON.matcher(bare);
        while (operators.find()) {
            if (depth(bare, operators.start()) == 0) {
                String left = bare.substring(0, operators.start()).strip();
                String right = bare.substring(operators.end()).strip();
                Object value = value(left);
                Object other = value(right);
                return new Result(left, value, operators.group(), right, other, holds(value, operators.group(), other));
            }
        }
        Object value = value(bare);
        return new Result(bare, value, "", "", null, Boolean.TRUE.equals(value));
    }

    private static boolean holds(@Nullable Object value, String operator, @Nullable Object other) {
        if (operator.equals("==") || operator.equals("!=")) {
            boolean same = value instanceof Number one && other instanceof Number two
                    ? one.longValue() == two.longValue()
                    : Objects.equals(value, other);
            return same == operator.equals("==");
        }
        if (value == null || other == null) {
            return false;
        }
        int order = compare(value, other);
        return switch (operator) {
            case "<" -> order < 0;
            case ">" -> order > 0;
            case "<=" -> order <= 0;
            default -> order >= 0;
        };
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static int compare(Object value, Object other) {
        return value instanceof Number one && other instanceof Number two
                ? Long.compare(one.longValue(), two.longValue())
                : ((Comparable) value).compareTo(other);
    }

    private static String unwrapped(String text) {
        boolean whole = text.startsWith("(") && text.endsWith(")");
        for (int place = 1; whole && place < text.length() - 1; place++) {
            whole = depth(text, place) > 0;
        }
        return whole ? unwrapped(text.substring(1, text.length() - 1).strip()) : text;
    }

    private static List<String> split(String text, String by) {
        List<String> parts = new ArrayList<>();
        int begin = 0;
        for (int place = text.indexOf(by); place >= 0; place = text.indexOf(by, place + by.length())) {
            if (depth(text, place) == 0) {
                parts.add(text.substring(begin, place));
                begin = place + by.length();
            }
        }
        parts.add(text.substring(begin));
        return parts;
    }

    /** How many parentheses are open before that place; one more within quotation marks. */
    private static int depth(String text, int place) {
        int depth = 0;
        boolean quoted = false;
        for (char sign : text.substring(0, place).toCharArray()) {
            quoted ^= sign == '"';
            depth += quoted ? 0 : sign == '(' ? 1 : sign == ')' ? -1 : 0;
        }
        return quoted ? depth + 1 : depth;
    }

    /** A fact's components and other questions without arguments, by their bare names. */
    private static class Accessors implements PropertyAccessor {

        @Override
        public Class<?> @Nullable [] getSpecificTargetClasses() {
            return null;
        }

        @Override
        public boolean canRead(EvaluationContext context, @Nullable Object target, String name) {
            return target != null && Facts.has(target, name);
        }

        @Override
        public TypedValue read(EvaluationContext context, @Nullable Object target, String name) {
            Object value = target == null ? null : Facts.value(target, name);
            return new TypedValue(value, TypeDescriptor.forObject(value));
        }

        @Override
        public boolean canWrite(EvaluationContext context, @Nullable Object target, String name) {
            return false;
        }

        @Override
        public void write(EvaluationContext context, @Nullable Object target, String name, @Nullable Object newValue) {}
    }
}
