package io.followthrough.intake.factsheet;

import io.followthrough.intake.understanding.Understanding;
import io.followthrough.intake.understanding.Understanding.Problem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person should look at before confirming: what was not found, what is an estimate, and what does not add up. */
final class Problems {

    private final Understanding understanding;
    private final List<Problem> problems = new ArrayList<>();

    Problems(Understanding understanding) {
        this.understanding = understanding;
    }

    /** What a document of another layout lacks. */
    static List<Problem> ofMissing(List<Sought> sought) {
        return sought.stream()
                .filter(part -> !part.found())
                .map(part -> new Problem(
                        part.part(),
                        "No %s found; looked for %s.".formatted(part.part(), part.lookedFor()),
                        "Fill it in by hand, or read another document."))
                .toList();
    }

    List<Problem> found() {
        return problems;
    }

    void inEvaluation() {
        Understanding.Evaluation evaluation = understanding.evaluation();
        missing(evaluation.title(), "title", "title");
        missing(evaluation.institution(), "institution", "institution that answers");
        missing(evaluation.evaluators(), "evaluators", "evaluator");
        missing(evaluation.conducted(), "conducted", "year in which the evaluation was done");
        missing(evaluation.periodFrom(), "periodFrom", "period that was evaluated");
        missing(evaluation.cost(), "cost", "cost of the evaluation");
        missing(evaluation.ratings().isEmpty() ? null : evaluation, "ratings", "rating of any criterion");
        if (evaluation.issuedOn() == null) {
            missing(null, "issuedOn", "date of publication");
        } else if (evaluation.issuedOnEstimated()) {
            add(
                    "evaluation.issuedOn",
                    "The document gives no day of publication; %s is an estimate, the end of the time that it names."
                            .formatted(evaluation.issuedOn()),
                    "Enter the day if you know it: management's time to respond runs from it.");
        }
    }

    void inCaseStudies(CountryList countries) {
        Integer announced = countries.announced();
        if (announced != null && announced != countries.caseStudies()) {
            add(
                    "evaluation.countries",
                    "The document counts %d case studies, but %d countries are marked."
                            .formatted(announced, countries.caseStudies()),
                    "Mark the countries that were case studies.");
        }
    }

    void inCurrencies(@Nullable Amount contribution, @Nullable Amount cost) {
        if (contribution != null && cost != null && !contribution.currency().equals(cost.currency())) {
            add(
                    "evaluation.contribution",
                    "The contribution is in %s, the cost in %s.".formatted(contribution.currency(), cost.currency()),
                    "Convert the contribution to %s, or leave it out.".formatted(cost.currency()));
        }
    }

    void inRecommendations(boolean selected) {
        if (selected) {
            add(
                    "recommendations",
                    "The document calls these recommendations selected; the report may hold more.",
                    "Add those that are followed up as well.");
        }
        for (int i = 0; i < understanding.recommendations().size(); i++) {
            inRecommendation(
                    "recommendations[%d].".formatted(i),
                    understanding.recommendations().get(i));
        }
    }

    private void inRecommendation(String where, Understanding.Recommendation recommendation) {
        String number = recommendation.number();
        if (recommendation.text() == null) {
            add(
                    where + "text",
                    "The recommendation of answer %s was not found.".formatted(number),
                    "Enter what it says.");
        }
        if (recommendation.position() == null) {
            add(
                    where + "position",
                    "No answer to recommendation %s was found.".formatted(number),
                    "Choose management's position if it is published; without one, its answer will be asked for.");
        } else if (recommendation.position().needsReason() && recommendation.reason() == null) {
            add(
                    where + "reason",
                    "The answer to recommendation %s gives no reason.".formatted(number),
                    "Enter the reason; a partial agreement or a disagreement needs one.");
        }
        if (recommendation.unit() == null) {
            add(
                    where + "unit",
                    "No unit was recognised for recommendation %s.".formatted(number),
                    "Choose the unit that answers, or leave it open to be assigned later.");
        }
    }

    private void missing(@Nullable Object value, String field, String what) {
        if (value == null) {
            add("evaluation." + field, "No %s was found.".formatted(what), "Enter it if you know it.");
        }
    }

    private void add(String where, String message, String remedy) {
        problems.add(new Problem(where, message, remedy));
    }
}
