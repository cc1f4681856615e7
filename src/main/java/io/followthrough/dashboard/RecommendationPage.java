package io.followthrough.dashboard;

import io.followthrough.committee.Voice;
import io.followthrough.committee.Voices;
import io.followthrough.evaluation.Evaluation;
import io.followthrough.evaluation.Evaluations;
import io.followthrough.history.Histories;
import io.followthrough.portfolio.ActionRow;
import io.followthrough.portfolio.Portfolio;
import io.followthrough.portfolio.RecommendationRow;
import io.followthrough.response.ManagementResponses;
import io.followthrough.rulebook.ExplainedFlag;
import io.followthrough.rulebook.Explanations;
import io.followthrough.rulebook.Flag;
import io.followthrough.rulebook.HandlingFlags;
import io.followthrough.rulebook.RuleCode;
import io.followthrough.rulebook.Rulebook;
import io.followthrough.rulebook.past.ClearedFlags;
import io.followthrough.rulebook.telling.KnowsWhoIsTold;
import io.followthrough.rulebook.telling.Told;
import io.followthrough.shared.Missing;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Everything about one recommendation: what it says, what management answers and does, what needs attention, and whose turn it is. */
@Controller
class RecommendationPage {

    /** Of which flag somebody was told. */
    record ToldOf(String title, Told told) {}

    private final Portfolio portfolio;
    private final Rulebook rulebook;
    private final Explanations explanations;
    private final HandlingFlags handling;
    private final Evaluations evaluations;
    private final Voices voices;
    private final ManagementResponses responses;
    private final ActionsOnPage actionsOnPage;
    private final Turns turns;
    private final Drawings drawings;
    private final Histories histories;
    private final KnowsWhoIsTold told;
    private final ClearedFlags cleared;
    private final TimePoints points;
    private final Clock clock;

    RecommendationPage(
            Portfolio portfolio,
            Rulebook rulebook,
            Explanations explanations,
            HandlingFlags handling,
            Evaluations evaluations,
            Voices voices,
            ManagementResponses responses,
            ActionsOnPage actionsOnPage,
            Turns turns,
            Drawings drawings,
            Histories histories,
            KnowsWhoIsTold told,
            ClearedFlags cleared,
            TimePoints points,
            Clock clock) {
        this.portfolio = portfolio;
        this.rulebook = rulebook;
        this.explanations = explanations;
        this.handling = handling;
        this.evaluations = evaluations;
        this.voices = voices;
        this.responses = responses;
        this.actionsOnPage = actionsOnPage;
        this.turns = turns;
        this.drawings = drawings;
        this.histories = histories;
        this.told = told;
        this.cleared = cleared;
        this.points = points;
        this.clock = clock;
    }

    @GetMapping("/recommendations/{evaluation}/{number}")
    String show(
            @PathVariable String evaluation,
            @PathVariable String number,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable TimeKind kind,
            Model model,
            Locale locale) {
        String reference = evaluation + "/" + number;
        LocalDate today = LocalDate.now(clock);
        LocalDate day = asOf == null ? today : asOf;
        RecommendationRow row =
                portfolio.recommendation(reference, day).orElseThrow(() -> new Missing("recommendation", reference));
        List<ActionRow> actions = portfolio.actionsOf(reference, day);
        List<Flag> judged = rulebook.judge(List.of(row), actions);
        UnaryOperator<ExplainedFlag> marking = handling.marking(judged, day);
        List<FlagInWords> flags = Flags.of(judged).of(reference).stream()
                .map(flag -> new FlagInWords(marking.apply(explanations.explained(flag, locale))))
                .toList();
        Evaluation issuedBy = evaluations.findById(evaluation).orElseThrow();
        List<Voice> committee = voices.about(reference, day);
        List<ActionOnPage> shown = actionsOnPage.of(actions, flags);
        List<Moment> history = history(reference, day, locale);
        TimePoints.Known known = new TimePoints.Known(
                row,
                evaluators(issuedBy),
                committee,
                voices.silent(reference, day),
                flags,
                cleared.about(subjects(reference, actions), day),
                shown,
                told(reference, actions, day, locale),
                history);
        model.addAttribute("row", row);
        model.addAttribute("day", day);
        model.addAttribute("present", !day.isBefore(today));
        model.addAttribute("evaluation", issuedBy);
        model.addAttribute(
                "answered", Answered.of(responses, List.of(reference), day).getOrDefault(reference, Answered.NOTHING));
        model.addAttribute("committee", committee);
        model.addAttribute("split", Parts.of(portfolio, List.of(row), day).getOrDefault(reference, Parts.NONE));
        model.addAttribute("flags", flags);
        model.addAttribute("actions", shown);
        List<TurnInWords> open = day.isBefore(today) ? List.of() : turns.of(reference, actions, locale);
        model.addAttribute("turns", TurnInWords.byPerson(open));
        model.addAttribute(
                "drawings", day.isBefore(today) ? List.of() : drawings.of(reference, references(actions), open));
        model.addAttribute("history", history);
        Address page = new Address("/recommendations/" + reference).with("asOf", asOf);
        model.addAttribute("timeline", TimeLine.of(points.of(known, locale), kind, page));
        return "dashboard/recommendation";
    }

    private static String evaluators(Evaluation evaluation) {
        String evaluators = evaluation.evaluators();
        return evaluators == null ? evaluation.institution() : evaluators;
    }

    private static List<String> references(List<ActionRow> actions) {
        return actions.stream().map(ActionRow::reference).toList();
    }

    private static List<String> subjects(String reference, List<ActionRow> actions) {
        return Stream.concat(Stream.of(reference), references(actions).stream()).toList();
    }

    private List<ToldOf> told(String reference, List<ActionRow> actions, LocalDate day, Locale locale) {
        return told.about(subjects(reference, actions), day).stream()
                .map(each -> new ToldOf(explanations.title(new RuleCode(each.rule()), locale), each))
                .toList();
    }

    private List<Moment> history(String reference, LocalDate day, Locale locale) {
        return histories.of(reference, locale).stream()
                .map(entry -> Moment.of(entry, clock.getZone()))
                .filter(moment -> !moment.at().toLocalDate().isAfter(day))
                .toList();
    }
}
