package io.followthrough;

import io.followthrough.evaluation.Evaluation;
import io.followthrough.evaluation.EvaluationKind;
import java.time.LocalDate;
import java.util.List;

/** An evaluation of which little is known, for tests that are about what follows from it. */
public class BareEvaluation {

    private BareEvaluation() {}

    /** Published on that day, known for certain or estimated. */
    public static Evaluation of(String reference, String title, LocalDate issuedOn, boolean estimated) {
        return new Evaluation(
                reference,
                "Agency",
                title,
                null,
                EvaluationKind.INDEPENDENT,
                null,
                null,
                issuedOn,
                estimated,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null);
    }
}
