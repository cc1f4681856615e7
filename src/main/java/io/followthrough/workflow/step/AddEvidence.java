package io.followthrough.workflow.step;

import io.followthrough.action.Evidence;
import io.followthrough.shared.FileReference;
import io.followthrough.shared.FileReferences;
import io.followthrough.workflow.form.LongText;
import java.util.List;

/** What else shows what became of an action that was verified. */
record AddEvidence(@LongText String evidence, List<FileReference> documents) {

    Evidence evidence(Turn turn) {
        return new Evidence(evidence, turn.by(), turn.today(), new FileReferences(documents));
    }
}
