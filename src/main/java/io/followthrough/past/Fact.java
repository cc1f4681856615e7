package io.followthrough.past;

import io.followthrough.action.Evidence;
import io.followthrough.action.ProgressReport;
import io.followthrough.action.ending.Proposal;
import io.followthrough.response.PlannedAction;
import io.followthrough.response.Position;
import io.followthrough.shared.Missing;
import io.followthrough.shared.Reason;
import io.followthrough.shared.Refused;
import io.followthrough.shared.Refused.Problem;
import io.followthrough.shared.UnitCode;
import io.followthrough.shared.WrittenDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One fact of the past in its place on the list, with what it needs; what is missing is refused at that place. */
record Fact(PastFact fact, int place) {

    private static final int DONE = 100;

    LocalDate on() {
        return fact.on();
    }

    Happening what() {
        return fact.what();
    }

    /** Nothing is entered ahead of its time, nor behind what is known. */
    void refuseOutside(LocalDate known, LocalDate today) {
        if (on().isAfter(today)) {
            throw Refused.because(field("on"), "%s has not come yet. Enter what has happened.", on());
        }
        if (on().isBefore(known)) {
            throw Refused.because(
                    field("on"),
                    "What happened until %s is known already. Enter what happened on that day or later.",
                    known);
        }
    }

    /** Does what the fact says; a refusal names the line. */
    void told(Runnable happens) {
        try {
            happens.run();
        } catch (Refused refused) {
            throw new Refused(refused.problems().stream().map(this::here).toList());
        } catch (Missing missing) {
            throw Refused.because(field("action"), String.valueOf(missing.getMessage()));
        }
    }

    private Problem here(Problem problem) {
        return problem.field().startsWith("facts[")
                ? problem
                : new Problem(field("what"), "%s (%s, %s)".formatted(problem.message(), what(), on()));
    }

    String action(String recommendation) {
        return recommendation + "/" + needed("action", fact.action(), "Say which action, such as A1.");
    }

    Position position() {
        return needed("position", fact.position(), "Say where management stood.");
    }

    UnitCode unit() {
        return needed("unit", fact.unit(), "Say which unit went on with the action.");
    }

    String by() {
        return needed("by", fact.by(), "Say who did this: a person or a function.");
    }

    String owner() {
        return needed("owner", fact.owner(), "Say who answered for the action from then on.");
    }

    Reason reason() {
        return new Reason(text());
    }

    @Nullable
    Reason reasonIfAny() {
        return fact.text() == null ? null : new Reason(fact.text());
    }

    private String text() {
        return needed("text", fact.text(), "Say what happened, in words.");
    }

    PlannedAction promise() {
        String due = fact.due();
        LocalDate day = due == null ? null : WrittenDate.lastDay(due).orElse(null);
        return new PlannedAction(
                text(),
                fact.owner(),
                day,
                due == null || day != null && day.toString().equals(due) ? null : due);
    }

    LocalDate due() {
        String due = needed("due", fact.due(), "Say until when it got more time.");
        return WrittenDate.lastDay(due)
                .orElseThrow(() -> Refused.because(
                        field("due"), "\"%s\" is no day. Use one such as 2020-10-31, 2020/10 or Q4 2019.", due));
    }

    ProgressReport report() {
        Integer percent = fact.percent();
        return new ProgressReport(percent == null ? DONE : percent, text(), by(), on());
    }

    Evidence evidence() {
        return new Evidence(text(), by(), on());
    }

    Proposal end() {
        return new Proposal(
                needed("outcome", fact.outcome(), "Say how the action ended."),
                fact.cause(),
                reason(),
                fact.body(),
                null);
    }

    private <T> T needed(String name, @Nullable T value, String otherwise) {
        if (value == null) {
            throw Refused.because(field(name), otherwise);
        }
        return value;
    }

    private String field(String name) {
        return "facts[%d].%s".formatted(place, name);
    }
}
