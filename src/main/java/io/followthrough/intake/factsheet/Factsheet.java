package io.followthrough.intake.factsheet;

import io.followthrough.evaluation.EvaluationKind;
import io.followthrough.intake.understanding.Understanding;
import io.followthrough.people.Unit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One document in one order of its text, with its parts told apart. */
final class Factsheet {

    private final Typesetting setting;
    private final Sections sections;
    private final FrontMatter front;
    private final Introduction introduction;
    private final Responses responses;
    private final KeyFacts facts;
    private final List<Understanding.Rating> ratings;
    private final Publication publication;
    private final @Nullable String institution;
    private final @Nullable String unit;

    Factsheet(String text, List<Unit> units) {
        List<Line> lines = Lines.of(text);
        SideColumn column = SideColumn.takenOut(lines);
        setting = new Typesetting(column.main());
        sections = new Sections(column.main(), setting);
        front = FrontMatter.of(sections.front(), setting);
        introduction = Introduction.of(front.introduction());
        responses = Responses.in(sections.under(Heading.RECOMMENDATIONS), setting);
        facts = new KeyFacts(column.facts(), setting);
        ratings = RatingsBox.in(column.ratings(), setting);
        publication = Publication.of(lines, introduction.conducted());
        Names names = new Names(lines, setting);
        institution = responses.institution() == null ? names.institution() : responses.institution();
        unit = names.unit(units);
    }

    /** How much of the layout is there. */
    long partsFound() {
        return sought().stream().filter(Sought::found).count();
    }

    /** Understood are recommendations together with at least one other part that only such documents have. */
    Reading reading() {
        List<Sought> sought = sought();
        boolean telling = anyPosition() || !ratings.isEmpty() || facts.found();
        if (responses.recommendations().isEmpty() || !telling) {
            return new Reading.NotUnderstood(Understanding.nothing().with(Problems.ofMissing(sought)), sought);
        }
        Understanding understanding = new Understanding(evaluation(), recommendations(), List.of());
        return new Reading.Understood(understanding.with(problems(understanding)), sought);
    }

    private List<Understanding.Problem> problems(Understanding understanding) {
        Problems problems = new Problems(understanding);
        problems.inEvaluation();
        problems.inCaseStudies(facts.countries());
        problems.inCurrencies(facts.contribution(), facts.cost());
        problems.inRecommendations(
                sections.recommendationsHeading().toLowerCase(Locale.ROOT).contains("selected"));
        return problems.found();
    }

    private List<Sought> sought() {
        return List.of(
                new Sought("title", "a title on the first lines, before any running text", front.title() != null),
                new Sought(
                        "evaluators and year",
                        "an opening paragraph that says who evaluated and when",
                        introduction.evaluators() != null || introduction.conducted() != null),
                new Sought(
                        "ratings", "a box \"Portfolio ratings\" with a score for each criterion", !ratings.isEmpty()),
                new Sought(
                        "recommendations",
                        "a heading \"Recommendations and Response\" with recommendations under it",
                        !responses.recommendations().isEmpty()),
                new Sought("positions", "answers that begin like \"SECO partially agrees\"", anyPosition()),
                new Sought(
                        "key facts", "a box \"Key Facts\" with purpose, methodology, scope and cost", facts.found()));
    }

    private boolean anyPosition() {
        return responses.recommendations().stream().anyMatch(recommendation -> recommendation.position() != null);
    }

    private List<Understanding.Recommendation> recommendations() {
        return responses.recommendations().stream()
                .map(read -> new Understanding.Recommendation(
                        read.number(), read.text(), read.position(), read.reason(), unit, null, read.actions()))
                .toList();
    }

    private Understanding.Evaluation evaluation() {
        TimeNamed conducted = introduction.conducted();
        Amount contribution = facts.contribution();
        Amount cost = facts.cost();
        Amount any = cost == null ? contribution : cost;
        return new Understanding.Evaluation(
                ProposedReference.of(
                        institution,
                        conducted == null
                                ? null
                                : Integer.valueOf(conducted.lastDay().getYear()),
                        front.subtitle(),
                        front.title()),
                institution,
                kind(),
                front.title(),
                front.subtitle(),
                introduction.evaluators(),
                conducted == null ? null : conducted.words(),
                publication.day(),
                publication.estimated(),
                introduction.periodFrom(),
                introduction.periodTo(),
                facts.programmes(),
                contribution == null ? null : contribution.value(),
                cost == null ? null : cost.value(),
                any == null ? null : any.currency(),
                facts.countries().countries(),
                facts.purposes(),
                facts.methodology(),
                ratings,
                sections.entries(Heading.FINDINGS),
                sections.entries(Heading.SUCCESS_FACTORS),
                sections.entries(Heading.CHALLENGES),
                Assessments.in(sections.under(Heading.ASSESSMENT), setting));
    }

    private EvaluationKind kind() {
        String titles = Stream.of(front.title(), front.subtitle())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        String plain = titles.toLowerCase(Locale.ROOT);
        return plain.contains("internal")
                ? EvaluationKind.INTERNAL
                : plain.contains("external") ? EvaluationKind.EXTERNAL : EvaluationKind.INDEPENDENT;
    }
}
