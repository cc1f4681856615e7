package io.followthrough.intake.understanding;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.followthrough.action.ActionStatus;
import io.followthrough.evaluation.EvaluationKind;
import io.followthrough.evaluation.Priority;
import io.followthrough.response.Position;
import io.followthrough.shared.WrittenDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was understood of a document; a person corrects and confirms it. Whatever the document does not say is missing.
 *
 * @param evaluation what was evaluated, by whom and with which result
 * @param recommendations in the order of the document
 * @param problems what a person should look at before confirming
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Understanding(Evaluation evaluation, List<Recommendation> recommendations, List<Problem> problems) {

    public Understanding {
        evaluation = evaluation == null ? Evaluation.unknown() : evaluation;
        recommendations = Cleaned.list(recommendations);
        problems = Cleaned.list(problems);
    }

    /** Nothing yet: a form to be filled in by hand. */
    public static Understanding nothing() {
        return new Understanding(Evaluation.unknown(), List.of(), List.of());
    }

    /** The same, with other remarks on it. */
    public Understanding with(List<Problem> remarks) {
        return new Understanding(evaluation, recommendations, remarks);
    }

    /**
     * The evaluation, as {@link io.followthrough.evaluation.Evaluation} explains it.
     *
     * @param reference proposed short name, such as {@code SECO-2019-SME}
     * @param issuedOnEstimated whether the day of publication is the end of the year or month that the document names
     * @param contribution amount in {@code currency}
     * @param cost amount in {@code currency}
     * @param currency ISO 4217 code of both amounts
     */
    public record Evaluation(
            @Nullable String reference,
            @Nullable String institution,
            @Nullable EvaluationKind kind,
            @Nullable String title,
            @Nullable String subtitle,
            @Nullable String evaluators,
            @Nullable String conducted,
            @Nullable LocalDate issuedOn,
            boolean issuedOnEstimated,
            @Nullable Integer periodFrom,
            @Nullable Integer periodTo,
            @Nullable Integer programmes,
            @Nullable BigDecimal contribution,
            @Nullable BigDecimal cost,
            @Nullable String currency,
            List<Country> countries,
            List<String> purposes,
            @Nullable String methodology,
            List<Rating> ratings,
            List<String> findings,
            List<String> successFactors,
            List<String> challenges,
            List<Assessment> assessments) {

        public Evaluation {
            reference = Cleaned.line(reference);
            institution = Cleaned.line(institution);
            title = Cleaned.line(title);
            subtitle = Cleaned.line(subtitle);
            evaluators = Cleaned.line(evaluators);
            conducted = Cleaned.line(conducted);
            currency = Cleaned.line(currency);
            countries = Cleaned.list(countries);
            purposes = Cleaned.texts(purposes);
            methodology = Cleaned.text(methodology);
            ratings = Cleaned.list(ratings);
            findings = Cleaned.texts(findings);
            successFactors = Cleaned.texts(successFactors);
            challenges = Cleaned.texts(challenges);
            assessments = Cleaned.list(assessments);
        }

        static Evaluation unknown() {
            return new Evaluation(
                    null, null, null, null, null, null, null, null, false, null, null, null, null, null, null,
                    List.of(), List.of(), null, List.of(), List.of(), List.of(), List.of(), List.of());
        }
    }

    /** A country or region; {@code caseStudy} when it was studied in depth. */
    public record Country(@Nullable String name, boolean caseStudy) {
        public Country {
            name = Cleaned.line(name);
        }
    }

    /** The score of a criterion, as {@link io.followthrough.evaluation.Rating} explains it. */
    public record Rating(
            @Nullable String criterion,
            @Nullable BigDecimal score,
            @Nullable String label,
            @Nullable String scale) {
        public Rating {
            criterion = Cleaned.line(criterion);
            label = Cleaned.line(label);
            scale = Cleaned.line(scale);
        }
    }

    /** What the evaluators say on a criterion. */
    public record Assessment(
            @Nullable String criterion, @Nullable String text) {
        public Assessment {
            criterion = Cleaned.line(criterion);
            text = Cleaned.text(text);
        }
    }

    /**
     * A recommendation, and what management answered.
     *
     * @param number the report's own, such as "1" or "2.3"
     * @param text in the document's words
     * @param position missing when management has not answered
     * @param reason management's words; a bare "SECO partially agrees." is left out, since the position says it
     * @param unit code of the unit that should answer; missing when nobody knows yet
     * @param priority missing when the document gives none
     * @param actions what the document says is being done
     */
    public record Recommendation(
            @Nullable String number,
            @Nullable String text,
            @Nullable Position position,
            @Nullable String reason,
            @Nullable String unit,
            @Nullable Priority priority,
            List<Action> actions) {
        public Recommendation {
            number = Cleaned.line(number);
            text = Cleaned.text(text);
            reason = Cleaned.text(reason);
            unit = Cleaned.line(unit);
            actions = Cleaned.list(actions);
        }
    }

    /**
     * An action that a document reports.
     *
     * @param responsible user name or function
     * @param due last day to have it done; where it is missing, the last day of the period that {@code dueRaw} names
     * @param dueRaw the date as the document wrote it, kept as it is
     * @param status missing counts as planned
     * @param statusRaw the status as the document wrote it
     * @param comment what the document adds
     */
    public record Action(
            @Nullable String text,
            @Nullable String responsible,
            @Nullable LocalDate due,
            @Nullable String dueRaw,
            @Nullable ActionStatus status,
            @Nullable String statusRaw,
            @Nullable String comment) {
        public Action {
            text = Cleaned.text(text);
            responsible = Cleaned.line(responsible);
            dueRaw = Cleaned.line(dueRaw);
            due = due == null && dueRaw != null ? WrittenDate.lastDay(dueRaw).orElse(null) : due;
            statusRaw = Cleaned.line(statusRaw);
            comment = Cleaned.text(comment);
        }
    }

    /**
     * Something that a person should look at.
     *
     * @param where the field, such as {@code recommendations[0].reason}
     * @param message what is missing or doubtful
     * @param remedy what to do about it
     */
    public record Problem(String where, String message, String remedy) {}
}
