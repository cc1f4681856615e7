package io.followthrough.response;

import io.followthrough.shared.Refused;
import io.followthrough.shared.Refused.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The actions that management promises for one recommendation, in order.
 *
 * @param actions may be empty: an agreement without actions is allowed, and the rules flag it
 */
public record ActionPlan(List<PlannedAction> actions) {

    public ActionPlan {
        actions = List.copyOf(actions);
    }

    /** A plan that promises nothing. */
    public static ActionPlan empty() {
        return new ActionPlan(List.of());
    }

    /** @throws Refused when an action would have been due before the evaluation was published */
    public ActionPlan notBefore(LocalDate issuedOn) {
        List<Problem> early = new ArrayList<>();
        for (int i = 0; i < actions.size(); i++) {
            LocalDate due = actions.get(i).due();
            if (due != null && due.isBefore(issuedOn)) {
                early.add(new Problem(
                        "actions[%d].due".formatted(i),
                        "Action %d would be due on %s, before the evaluation was published on %s. Choose a later date."
                                .formatted(i + 1, due, issuedOn)));
            }
        }
        if (!early.isEmpty()) {
            throw new Refused(early);
        }
        return this;
    }
}
