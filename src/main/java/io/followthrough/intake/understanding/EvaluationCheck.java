package io.followthrough.intake.understanding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What must be true of an evaluation. */
final class EvaluationCheck {

    private static final Pattern REFERENCE = Pattern.compile("[A-Z0-9]+(?:-[A-Z0-9]+)*");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final int SHORT_TEXT = 200;
    private static final int TITLE = 1000;
    private static final int LONG_TEXT = 10_000;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final BigDecimal MOST_MONEY = new BigDecimal("1000000000000000");
    private static final BigDecimal HIGHEST_SCORE = new BigDecimal("1000");

    private final Fields fields;
    private final LocalDate today;

    EvaluationCheck(Fields fields, LocalDate today) {
        this.fields = fields;
        this.today = today;
    }

    void check(Understanding.Evaluation evaluation) {
        reference(evaluation.reference());
        fields.required(
                "evaluation.institution", evaluation.institution(), SHORT_TEXT, "Say which institution is to answer.");
        fields.required("evaluation.title", evaluation.title(), TITLE, "Give the evaluation a title.");
        fields.limited("evaluation.subtitle", evaluation.subtitle(), TITLE);
        fields.limited("evaluation.evaluators", evaluation.evaluators(), TITLE);
        fields.limited("evaluation.conducted", evaluation.conducted(), 100);
        fields.limited("evaluation.methodology", evaluation.methodology(), LONG_TEXT);
        fields.limited("evaluation.purposes", String.join("\n", evaluation.purposes()), LONG_TEXT);
        issued(evaluation.issuedOn());
        period(evaluation.periodFrom(), evaluation.periodTo());
        fields.between("evaluation.programmes", evaluation.programmes(), 0, 1_000_000);
        money(evaluation);
        lists(evaluation);
    }

    private void reference(@Nullable String reference) {
        fields.required(
                "evaluation.reference", reference, 60, "Give the evaluation a reference, such as SECO-2019-SME.");
        if (reference != null && !REFERENCE.matcher(reference).matches()) {
            fields.problem(
                    "evaluation.reference",
                    "\"%s\" cannot be a reference. Use capitals, digits and hyphens, such as SECO-2019-SME.",
                    reference);
        }
    }

    private void issued(@Nullable LocalDate issuedOn) {
        if (issuedOn == null) {
            fields.problem(
                    "evaluation.issuedOn",
                    "Enter the day of publication. Where nobody knows it, enter the end of the year or month in which the evaluation was done, and mark it as an estimate.");
        } else if (issuedOn.isAfter(today)) {
            fields.problem(
                    "evaluation.issuedOn",
                    "The day of publication, %s, lies in the future. Enter the day on which it was published.",
                    issuedOn);
        } else {
            fields.between("evaluation.issuedOn", issuedOn.getYear(), FIRST_YEAR, LAST_YEAR);
        }
    }

    private void period(@Nullable Integer from, @Nullable Integer to) {
        fields.between("evaluation.periodFrom", from, FIRST_YEAR, LAST_YEAR);
        fields.between("evaluation.periodTo", to, FIRST_YEAR, LAST_YEAR);
        if (from != null && to != null && to < from) {
            fields.problem(
                    "evaluation.periodTo",
                    "The period evaluated ends in %d, before it begins in %d. Exchange the two years.",
                    to,
                    from);
        }
    }

    private void money(Understanding.Evaluation evaluation) {
        fields.upTo("evaluation.contribution", evaluation.contribution(), MOST_MONEY);
        fields.upTo("evaluation.cost", evaluation.cost(), MOST_MONEY);
        String currency = evaluation.currency();
        if (currency == null && (evaluation.contribution() != null || evaluation.cost() != null)) {
            fields.problem("evaluation.currency", "Say in which currency the amounts are, such as CHF.");
        }
        if (currency != null && !CURRENCY.matcher(currency).matches()) {
            fields.problem("evaluation.currency", "\"%s\" is no currency. Use three capitals, such as CHF.", currency);
        }
    }

    private void lists(Understanding.Evaluation evaluation) {
        for (int i = 0; i < evaluation.countries().size(); i++) {
            fields.required(
                    "evaluation.countries[%d].name".formatted(i),
                    evaluation.countries().get(i).name(),
                    SHORT_TEXT,
                    "Name the country, or remove the line.");
        }
        for (int i = 0; i < evaluation.ratings().size(); i++) {
            rating("evaluation.ratings[%d].".formatted(i), evaluation.ratings().get(i));
        }
        for (int i = 0; i < evaluation.assessments().size(); i++) {
            String where = "evaluation.assessments[%d].".formatted(i);
            Understanding.Assessment assessment = evaluation.assessments().get(i);
            fields.required(where + "criterion", assessment.criterion(), SHORT_TEXT, "Name the criterion.");
            fields.required(where + "text", assessment.text(), LONG_TEXT, "Write down the assessment, or remove it.");
        }
        texts("evaluation.findings", evaluation.findings());
        texts("evaluation.successFactors", evaluation.successFactors());
        texts("evaluation.challenges", evaluation.challenges());
    }

    private void rating(String where, Understanding.Rating rating) {
        fields.required(
                where + "criterion", rating.criterion(), SHORT_TEXT, "Name the criterion, or remove the rating.");
        fields.upTo(where + "score", rating.score(), HIGHEST_SCORE);
        fields.limited(where + "label", rating.label(), SHORT_TEXT);
        fields.limited(where + "scale", rating.scale(), 500);
    }

    private void texts(String where, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            fields.limited("%s[%d]".formatted(where, i), texts.get(i), LONG_TEXT);
        }
    }
}
