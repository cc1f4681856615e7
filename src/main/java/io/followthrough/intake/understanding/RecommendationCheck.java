package io.followthrough.intake.understanding;

import io.followthrough.response.Position;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What must be true of recommendations, the answers to them and their actions. */
final class RecommendationCheck {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{1,3}){0,3}");
    private static final int VERY_LONG_TEXT = 20_000;
    private static final int LONG_TEXT = 10_000;
    private static final int SHORT_TEXT = 200;

    private final Fields fields;
    private final Set<String> units;
    private final Set<String> numbers = new HashSet<>();

    RecommendationCheck(Fields fields, Set<String> units) {
        this.fields = fields;
        this.units = units;
    }

    void check(List<Understanding.Recommendation> recommendations) {
        if (recommendations.isEmpty()) {
            fields.problem(
                    "recommendations", "Enter at least one recommendation; without any there is nothing to follow up.");
        }
        for (int i = 0; i < recommendations.size(); i++) {
            check("recommendations[%d].".formatted(i), recommendations.get(i));
        }
    }

    private void check(String where, Understanding.Recommendation recommendation) {
        number(where + "number", recommendation.number());
        fields.required(
                where + "text", recommendation.text(), VERY_LONG_TEXT, "Write down what the recommendation says.");
        fields.limited(where + "reason", recommendation.reason(), VERY_LONG_TEXT);
        answer(where, recommendation.position(), recommendation.reason());
        String unit = recommendation.unit();
        if (unit != null && !units.contains(unit)) {
            fields.problem(where + "unit", "There is no unit %s. Choose one of the list, or leave it open.", unit);
        }
        actions(where, recommendation);
    }

    private void number(String field, @Nullable String number) {
        if (number == null) {
            fields.problem(field, "Give the recommendation its number, such as 1 or 2.3.");
        } else if (!NUMBER.matcher(number).matches()) {
            fields.problem(
                    field, "\"%s\" is not the number of a recommendation. Use a number such as 1 or 2.3.", number);
        } else if (!numbers.add(number)) {
            fields.problem(field, "There are two recommendations with the number %s. Give each its own.", number);
        }
    }

    private void answer(String where, @Nullable Position position, @Nullable String reason) {
        if (position == null && reason != null) {
            fields.problem(where + "position", "Choose the position that this reason explains, or remove the reason.");
        }
        if (position != null && position.needsReason() && reason == null) {
            fields.problem(
                    where + "reason",
                    position == Position.DISAGREE
                            ? "Give the reason for the disagreement."
                            : "Say which part is accepted, and give the reason for not accepting the rest.");
        }
    }

    private void actions(String where, Understanding.Recommendation recommendation) {
        Position position = recommendation.position();
        if (!recommendation.actions().isEmpty() && (position == null || !position.accepted())) {
            fields.problem(
                    where + "actions",
                    position == null
                            ? "Choose the position with which management promised these actions, or remove them."
                            : "A disagreement promises no actions. Remove them, or correct the position.");
        }
        for (int i = 0; i < recommendation.actions().size(); i++) {
            Understanding.Action action = recommendation.actions().get(i);
            String field = "%sactions[%d].".formatted(where, i);
            fields.required(field + "text", action.text(), LONG_TEXT, "Say what will be done, or remove the action.");
            fields.limited(field + "responsible", action.responsible(), SHORT_TEXT);
            fields.limited(field + "dueRaw", action.dueRaw(), SHORT_TEXT);
        }
    }
}
