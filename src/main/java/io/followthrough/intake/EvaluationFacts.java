package io.followthrough.intake;

import io.followthrough.evaluation.EvaluatedCountry;
import io.followthrough.evaluation.Evaluation;
import io.followthrough.evaluation.EvaluationKind;
import io.followthrough.evaluation.Rating;
import io.followthrough.evaluation.Statement;
import io.followthrough.evaluation.Statement.Kind;
import io.followthrough.intake.understanding.Understanding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The evaluation that a confirmed understanding tells of. */
final class EvaluationFacts {

    private EvaluationFacts() {}

    /** The evaluation, from an understanding whose fields have been checked. */
    static Evaluation of(Understanding.Evaluation said) {
        List<Statement> statements = new ArrayList<>();
        said.findings().forEach(text -> statements.add(new Statement(Kind.FINDING, null, text)));
        said.successFactors().forEach(text -> statements.add(new Statement(Kind.SUCCESS_FACTOR, null, text)));
        said.challenges().forEach(text -> statements.add(new Statement(Kind.CHALLENGE, null, text)));
        said.assessments()
                .forEach(assessment -> statements.add(new Statement(
                        Kind.ASSESSMENT, assessment.criterion(), Objects.requireNonNull(assessment.text()))));
        return new Evaluation(
                Objects.requireNonNull(said.reference()),
                Objects.requireNonNull(said.institution()),
                Objects.requireNonNull(said.title()),
                said.subtitle(),
                Objects.requireNonNullElse(said.kind(), EvaluationKind.INDEPENDENT),
                said.evaluators(),
                said.conducted(),
                Objects.requireNonNull(said.issuedOn()),
                said.issuedOnEstimated(),
                said.periodFrom(),
                said.periodTo(),
                said.programmes(),
                said.contribution(),
                said.cost(),
                said.currency(),
                said.purposes().isEmpty() ? null : String.join("\n", said.purposes()),
                said.methodology(),
                said.countries().stream()
                        .map(country ->
                                new EvaluatedCountry(Objects.requireNonNull(country.name()), country.caseStudy()))
                        .toList(),
                said.ratings().stream()
                        .map(rating -> new Rating(
                                Objects.requireNonNull(rating.criterion()),
                                rating.score(),
                                rating.label(),
                                rating.scale()))
                        .toList(),
                statements,
                null);
    }

    /** The corrected evaluation, ready to be stored; an estimate never takes the place of a day that is known. */
    static Evaluation keepingKnownDay(Evaluation corrected, Evaluation registered) {
        boolean known = corrected.issuedOnEstimated() && !registered.issuedOnEstimated();
        return with(
                corrected,
                known ? registered.issuedOn() : corrected.issuedOn(),
                !known && corrected.issuedOnEstimated(),
                registered.version());
    }

    /** The same facts as they compare: a cost of 5.00 is one of 5. */
    static Evaluation plain(Evaluation evaluation) {
        return with(evaluation, evaluation.issuedOn(), evaluation.issuedOnEstimated(), null);
    }

    private static Evaluation with(Evaluation from, LocalDate issuedOn, boolean estimated, @Nullable Integer version) {
        return new Evaluation(
                from.reference(),
                from.institution(),
                from.title(),
                from.subtitle(),
                from.kind(),
                from.evaluators(),
                from.conducted(),
                issuedOn,
                estimated,
                from.periodFrom(),
                from.periodTo(),
                from.programmes(),
                plain(from.contribution()),
                plain(from.cost()),
                from.currency(),
                from.purpose(),
                from.methodology(),
                from.countries(),
                from.ratings().stream()
                        .map(rating ->
                                new Rating(rating.criterion(), plain(rating.score()), rating.label(), rating.scale()))
                        .toList(),
                from.statements(),
                version);
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros();
    }
}
