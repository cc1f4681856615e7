package io.followthrough.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * A published evaluation, as its report or factsheet tells it.
 *
 * @param reference its short name in capitals, such as {@code SECO-2019-SME}
 * @param institution who commissioned it
 * @param title what was evaluated
 * @param subtitle second line of the title
 * @param kind who oversees it
 * @param evaluators who evaluated, with their countries
 * @param conducted when, as the document says it: {@code 2018/2019}
 * @param issuedOn day of publication, from which management's time runs
 * @param issuedOnEstimated whether that day is the end of the year or month that the document names, for want of a date
 * @param periodFrom first year evaluated
 * @param periodTo last year evaluated
 * @param programmes number of programmes evaluated
 * @param contribution amount that went into them, in {@code currency}
 * @param cost what the evaluation cost, in {@code currency}
 * @param currency ISO 4217 code
 * @param purpose what the evaluation was for
 * @param methodology how it was done
 * @param countries where, and which of them were case studies
 * @param ratings scores by OECD DAC criterion
 * @param statements findings, success factors, challenges and assessments, in the document's words
 * @param version for optimistic locking; missing until stored
 */
public record Evaluation(
        @Id String reference,
        String institution,
        String title,
        @Nullable String subtitle,
        EvaluationKind kind,
        @Nullable String evaluators,
        @Nullable String conducted,
        LocalDate issuedOn,
        boolean issuedOnEstimated,
        @Nullable Integer periodFrom,
        @Nullable Integer periodTo,
        @Nullable Integer programmes,
        @Nullable BigDecimal contribution,
        @Nullable BigDecimal cost,
        @Nullable String currency,
        @Nullable String purpose,
        @Nullable String methodology,
        List<EvaluatedCountry> countries,
        List<Rating> ratings,
        List<Statement> statements,
        @Version @Nullable Integer version) {

    /** @throws io.followthrough.shared.Refused when the title is blank or the period runs backwards */
    public Evaluation {
        EvaluationChecks.check(reference, title, periodFrom, periodTo);
        countries = List.copyOf(countries);
        ratings = List.copyOf(ratings);
        statements = List.copyOf(statements);
    }
}
