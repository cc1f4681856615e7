package io.followthrough.workflow.step;

import io.followthrough.response.ActionPlan;
import io.followthrough.response.Answer;
import io.followthrough.response.ManagementResponse;
import io.followthrough.response.Position;
import io.followthrough.response.UsualReason;
import io.followthrough.shared.Reason;
import io.followthrough.workflow.form.AskedWhen;
import io.followthrough.workflow.form.LongText;
import io.followthrough.workflow.form.RequiredWhen;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where management stands, why, what it has done already, and what it will do. */
record DraftResponse(
        Position position,

        @LongText
        @AskedWhen(field = "position", is = "PARTIALLY_AGREE", optional = true)
        @RequiredWhen(field = "position", is = "PARTIALLY_AGREE")
        @Nullable
        String acceptedPart,

        @AskedWhen(
                field = "position",
                is = {"PARTIALLY_AGREE", "DISAGREE"},
                optional = true)
        @Nullable
        UsualReason usualReason,

        @LongText
        @RequiredWhen(
                field = "position",
                is = {"PARTIALLY_AGREE", "DISAGREE"})
        @Nullable
        String reason,

        @AskedWhen(
                field = "position",
                is = {"AGREE", "PARTIALLY_AGREE"},
                optional = true)
        @Nullable
        Boolean alreadyImplemented,

        @LongText @AskedWhen(field = "alreadyImplemented", is = "true") @Nullable
        String implemented,

        @AskedWhen(
                field = "position",
                is = {"AGREE", "PARTIALLY_AGREE"})
        List<ActionLine> actions) {

    Answer answer() {
        return Answer.written(
                position, reason == null ? null : new Reason(reason), acceptedPart, usualReason, implemented);
    }

    ActionPlan plan() {
        return ActionLine.plan(actions);
    }

    /** What the form begins with when a response was returned. */
    static Object before(ManagementResponse returned) {
        Answer answer = returned.answer();
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("position", answer.position());
        values.put("acceptedPart", answer.acceptedPart());
        values.put("usualReason", answer.usualReason());
        values.put("reason", answer.reason() == null ? null : answer.reason().text());
        values.put("alreadyImplemented", answer.implemented() == null ? null : true);
        values.put("implemented", answer.implemented());
        values.put("actions", returned.plan().actions());
        return values;
    }
}
