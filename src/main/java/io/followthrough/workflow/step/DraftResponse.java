package io.followthrough.workflow.step;

import io.followthrough.response.ActionPlan;
import io.followthrough.response.ManagementResponse;
import io.followthrough.response.Position;
import io.followthrough.shared.Reason;
import io.followthrough.workflow.form.AskedWhen;
import io.followthrough.workflow.form.LongText;
import io.followthrough.workflow.form.RequiredWhen;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where management stands, why, and what it will do. */
record DraftResponse(
        Position position,

        @LongText
        @RequiredWhen(
                field = "position",
                is = {"PARTIALLY_AGREE", "DISAGREE"})
        @Nullable
        String reason,

        @AskedWhen(
                field = "position",
                is = {"AGREE", "PARTIALLY_AGREE"})
        List<ActionLine> actions) {

    @Nullable
    Reason why() {
        return reason == null ? null : new Reason(reason);
    }

    ActionPlan plan() {
        return ActionLine.plan(actions);
    }

    /** What the form begins with when a response was returned. */
    static Object before(ManagementResponse returned) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("position", returned.position());
        values.put(
                "reason", returned.reason() == null ? null : returned.reason().text());
        values.put("actions", returned.plan().actions());
        return values;
    }
}
