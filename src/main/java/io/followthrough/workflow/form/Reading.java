package io.followthrough.workflow.form;

import com.fasterxml.jackson.databind.JsonNode;
import io.followthrough.shared.FileReference;
import io.followthrough.shared.Refused;
import io.followthrough.shared.Refused.Problem;
import io.followthrough.shared.UnitCode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One reading of one submitted form, with what was found wrong so far. */
class Reading {

    private static final int MOST_ROWS = 200;
    private static final int MOST_FILES = 50;
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NOT_FOR_TEXTS = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\r\\t]]");

    private final Phrases phrases;
    private final Function<Question, List<Option>> choices;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Question, List<String>> allowed = new HashMap<>();
    private String row = "";

    Reading(Phrases phrases, Function<Question, List<Option>> choices) {
        this.phrases = phrases;
        this.choices = choices;
    }

    void refuseProblems() {
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }

    /** The values of a form in its order; incomplete when something was wrong. */
    List<@Nullable Object> values(Form<?> form, JsonNode object, String path) {
        object.fieldNames().forEachRemaining(name -> {
            if (form.questions().stream().noneMatch(question -> question.name().equals(name))) {
                problem(path + name, "unknown", Map.of("name", name));
            }
        });
        List<@Nullable Object> values = new ArrayList<>();
        form.questions().forEach(question -> values.add(answer(question, object, path + question.name())));
        return values;
    }

    private @Nullable Object answer(Question question, JsonNode object, String path) {
        Condition asked = question.shownWhen();
        boolean isAsked =
                asked == null || asked.is().contains(object.path(asked.field()).asText());
        JsonNode given = object.path(question.name());
        boolean left = !isAsked
                || given.isMissingNode()
                || given.isNull()
                || given.isTextual() && given.asText().isBlank();
        if (question.kind() == Kind.ROWS) {
            return left ? List.of() : rows(question, given, path);
        }
        if (question.kind() == Kind.FILES) {
            return left ? List.of() : files(question, given, path);
        }
        if (left) {
            if (question.required() || asked != null && isAsked && !question.optional()) {
                missing(path, question);
            }
            return null;
        }
        return switch (question.kind()) {
            case TEXT, LONG_TEXT -> text(question, given, path);
            case DATE -> date(question, given, path);
            case CHOICE -> choice(question, given, path);
            case YES_NO -> given.isBoolean() ? (Object) given.asBoolean() : problem(path, question, "not-yes-no");
            case NUMBER ->
                given.canConvertToInt() && given.isIntegralNumber()
                        ? (Object) given.asInt()
                        : problem(path, question, "not-number");
            case ROWS, FILES -> throw new IllegalStateException(path);
        };
    }

    private @Nullable Object text(Question question, JsonNode given, String path) {
        if (!given.isTextual()) {
            return problem(path, question, "not-text");
        }
        String text = given.asText().strip();
        Integer most = question.most();
        if (most != null && text.length() > most) {
            return problem(
                    path, "too-long", Map.of("label", phrases.label(question), "length", text.length(), "most", most));
        }
        if (NOT_FOR_TEXTS.matcher(text).find() || question.kind() == Kind.TEXT && text.contains("\n")) {
            return problem(path, question, "not-letters");
        }
        return text;
    }

    private @Nullable Object date(Question question, JsonNode given, String path) {
        try {
            if (given.isTextual() && DATE.matcher(given.asText()).matches()) {
                return LocalDate.parse(given.asText());
            }
        } catch (DateTimeException noSuchDay) {
            return problem(path, question, "not-date");
        }
        return problem(path, question, "not-date");
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private @Nullable Object choice(Question question, JsonNode given, String path) {
        List<String> values = allowed(question);
        if (!given.isTextual() || !values.contains(given.asText())) {
            return problem(
                    path, "not-choice", Map.of("label", phrases.label(question), "allowed", String.join(", ", values)));
        }
        String value = given.asText();
        if (question.type() == UnitCode.class) {
            return new UnitCode(value);
        }
        if (FlagChoices.offer(question.type())) {
            return FlagChoices.chosen(question.type(), value);
        }
        return question.type().isEnum() ? Enum.valueOf((Class<Enum>) question.type(), value) : value;
    }

    private List<String> allowed(Question question) {
        return allowed.computeIfAbsent(
                question,
                asked -> choices.apply(asked).stream().map(Option::value).toList());
    }

    /** Only those that were uploaded for the same action. */
    private List<FileReference> files(Question question, JsonNode given, String path) {
        List<FileReference> files = new ArrayList<>();
        if (!given.isArray() || given.size() > MOST_FILES) {
            problem(path, "not-files", Map.of("label", phrases.label(question), "most", MOST_FILES));
            return files;
        }
        for (JsonNode one : given) {
            if (one.isIntegralNumber() && allowed(question).contains(one.asText())) {
                files.add(new FileReference(one.asLong()));
            } else {
                problem(path, "not-file", Map.of("label", phrases.label(question), "file", one.asText()));
            }
        }
        return files;
    }

    private List<Object> rows(Question question, JsonNode given, String path) {
        Form<?> form = question.rows();
        List<Object> rows = new ArrayList<>();
        if (form == null || !given.isArray() || given.size() > MOST_ROWS) {
            problem(path, "not-rows", Map.of("label", phrases.label(question), "most", MOST_ROWS));
            return rows;
        }
        for (int i = 0; i < given.size(); i++) {
            row = "%s %d: ".formatted(phrases.more(question, "row"), i + 1);
            int before = problems.size();
            JsonNode one = given.get(i);
            if (!one.isObject()) {
                problem("%s[%d]".formatted(path, i), question, "not-row");
                continue;
            }
            List<@Nullable Object> values = values(form, one, "%s[%d].".formatted(path, i));
            if (problems.size() == before) {
                rows.add(form.filled(values));
            }
        }
        row = "";
        return rows;
    }

    private void missing(String path, Question question) {
        String own = phrases.more(question, "missing");
        if (own == null) {
            problem(path, question, "missing");
        } else {
            problems.add(new Problem(path, row + own));
        }
    }

    private @Nullable Object problem(String path, Question question, String problem) {
        return problem(path, problem, Map.of("label", phrases.label(question)));
    }

    private @Nullable Object problem(String path, String problem, Map<String, Object> facts) {
        problems.add(new Problem(path, row + phrases.problem(problem, facts)));
        return null;
    }
}
