package io.followthrough.workflow.step;

import io.followthrough.response.overall.OverallResponse;
import io.followthrough.workflow.form.LongText;
import java.util.Map;

/** What management says about an evaluation as a whole. */
record DraftOverallResponse(@LongText String remarks) {

    /** What the form begins with when the remarks were returned. */
    static Object before(OverallResponse returned) {
        return Map.of("remarks", returned.remarks());
    }
}
