package io.followthrough.workflow.step;

import io.followthrough.action.Evidence;
import io.followthrough.action.FollowUpAction;
import io.followthrough.action.ProgressReport;
import io.followthrough.workflow.form.AskedWhen;
import io.followthrough.workflow.form.LongText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far an action is, and what shows that it is done. */
record ReportProgress(
        int percent,
        @LongText String note,
        boolean done,

        @LongText @AskedWhen(field = "done", is = "true") @Nullable
        String evidence) {

    ProgressReport report(Turn turn) {
        return new ProgressReport(percent, note, turn.by(), turn.today());
    }

    /** What is shown when closure is asked for. */
    Optional<Evidence> evidence(Turn turn) {
        return done
                ? Optional.ofNullable(evidence).map(text -> new Evidence(text, turn.by(), turn.today()))
                : Optional.empty();
    }

    /** What the form begins with: the percentage of the last report. */
    static Object before(FollowUpAction action) {
        List<ProgressReport> reports = action.reports();
        return reports.isEmpty()
                ? Map.of()
                : Map.of("percent", reports.get(reports.size() - 1).percent());
    }
}
