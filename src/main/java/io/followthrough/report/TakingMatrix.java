package io.followthrough.report;

import io.followthrough.evaluation.Evaluation;
import io.followthrough.evaluation.Evaluations;
import io.followthrough.people.People;
import io.followthrough.portfolio.ActionQuery;
import io.followthrough.portfolio.ActionRow;
import io.followthrough.portfolio.Paging;
import io.followthrough.portfolio.Portfolio;
import io.followthrough.portfolio.PortfolioQuery;
import io.followthrough.portfolio.RecommendationRow;
import io.followthrough.report.Paper.Fact;
import io.followthrough.report.Paper.Head;
import io.followthrough.report.Paper.Section;
import io.followthrough.shared.Missing;
import io.followthrough.shared.sheet.Matrix;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The management response matrix of an evaluation: each recommendation, the response, its key actions, and how far they are. The intake reads it back. */
@Component
@Transactional(readOnly = true)
class TakingMatrix {

    private static final Map<String, Integer> SHARES = shares();

    private final Evaluations evaluations;
    private final Portfolio portfolio;
    private final People people;
    private final MessageSource messages;

    TakingMatrix(Evaluations evaluations, Portfolio portfolio, People people, MessageSource messages) {
        this.evaluations = evaluations;
        this.portfolio = portfolio;
        this.people = people;
        this.messages = messages;
    }

    /** The matrix as of a day. */
    WritingPapers.Taken of(String reference, LocalDate day, String format, Locale locale) {
        Evaluation evaluation = evaluations
                .findById(reference)
                .filter(found -> !found.issuedOn().isAfter(day))
                .orElseThrow(() -> new Missing("evaluation", reference));
        Paper paper = new Paper(
                locale.getLanguage(),
                say("matrix-file.title", locale),
                evaluation.title(),
                List.of(
                        fact("reference", evaluation.reference(), locale),
                        fact("evaluation", evaluation.title(), locale),
                        fact("institution", evaluation.institution(), locale),
                        fact("kind", say("evaluation-kind." + evaluation.kind(), locale), locale),
                        fact("issued", evaluation.issuedOn().toString(), locale),
                        fact("as-of", day.toString(), locale)),
                List.of(new Section("", say("matrix-file.none", locale), heads(locale), rows(reference, day, locale))));
        return WritingPapers.write(paper, "response-matrix-" + reference + "-" + day, format);
    }

    private List<Head> heads(Locale locale) {
        return Matrix.COLUMNS.stream()
                .map(name -> new Head(say("matrix-file." + name, locale), SHARES.getOrDefault(name, 10)))
                .toList();
    }

    private List<List<String>> rows(String evaluation, LocalDate day, Locale locale) {
        Map<String, List<ActionRow>> actions = new HashMap<>();
        portfolio.eachAction(
                new ActionQuery(evaluation, null, null, null, Set.of(), null, null, Paging.FIRST),
                day,
                action -> actions.computeIfAbsent(action.recommendation(), none -> new ArrayList<>())
                        .add(action));
        List<List<String>> rows = new ArrayList<>();
        portfolio.eachRecommendation(
                new PortfolioQuery(evaluation, null, null, Set.of(), null, null, Paging.FIRST), day, row -> {
                    List<String> about = about(row, locale);
                    for (ActionRow action : actions.getOrDefault(row.reference(), List.of())) {
                        rows.add(joined(about, promised(action, locale)));
                        about = List.of("", "", "", "", "", "");
                    }
                    if (!about.get(0).isEmpty()) {
                        rows.add(joined(about, List.of("", "", "", "", "")));
                    }
                });
        return rows;
    }

    private List<String> about(RecommendationRow row, Locale locale) {
        return List.of(
                row.number(),
                row.text(),
                say("priority." + row.priority(), locale),
                row.unit() == null ? "" : row.unitName() + " (" + row.unit() + ")",
                say("position." + (row.position() == null ? "none" : row.position()), locale),
                filled(row.reason()));
    }

    private List<String> promised(ActionRow action, Locale locale) {
        String owner = filled(action.owner());
        String done = action.percent() > 0 && !action.completed() ? action.percent() + " %" : "";
        String note = action.endReason() == null ? filled(action.lastNote()) : action.endReason();
        return List.of(
                action.text(),
                action.due() == null ? filled(action.dueRaw()) : action.due().toString(),
                owner.isEmpty() ? filled(action.unit()) : people.nameOf(owner),
                say("action-status." + action.status(), locale),
                done.isEmpty() || note.isEmpty() ? done + note : done + "\n" + note);
    }

    private static List<String> joined(List<String> left, List<String> right) {
        List<String> all = new ArrayList<>(left);
        all.addAll(right);
        return all;
    }

    private static String filled(@Nullable String text) {
        return text == null ? "" : text;
    }

    private Fact fact(String name, String value, Locale locale) {
        return new Fact(say("matrix-file." + name, locale), value);
    }

    private String say(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }

    private static Map<String, Integer> shares() {
        List<Integer> widths = List.of(12, 46, 15, 29, 19, 40, 40, 20, 24, 19, 20);
        Map<String, Integer> shares = new HashMap<>();
        for (int at = 0; at < widths.size(); at++) {
            shares.put(Matrix.COLUMNS.get(at), widths.get(at));
        }
        return Map.copyOf(shares);
    }
}
