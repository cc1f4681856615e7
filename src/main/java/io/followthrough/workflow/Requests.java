package io.followthrough.workflow;

import io.followthrough.action.FollowUpActions;
import io.followthrough.action.ending.EarlyEnd;
import io.followthrough.action.ending.EarlyEnds;
import io.followthrough.action.extension.Extension;
import io.followthrough.action.extension.Extensions;
import io.followthrough.action.handover.HandOvers;
import io.followthrough.workflow.engine.InModels;
import org.springframework.stereotype.Component;

/** What gateways ask about what was asked for an action, at the moment when they have to decide. */
@Component("asked")
@InModels
public class Requests {

    private final FollowUpActions actions;
    private final Extensions extensions;
    private final HandOvers handOvers;
    private final EarlyEnds ends;

    Requests(FollowUpActions actions, Extensions extensions, HandOvers handOvers, EarlyEnds ends) {
        this.actions = actions;
        this.extensions = extensions;
        this.handOvers = handOvers;
        this.ends = ends;
    }

    /** Whether somebody wants a later day. */
    public boolean forExtension(String action) {
        return extensions.pending(action).isPresent();
    }

    /** Whether another unit shall take it over. */
    public boolean forHandOver(String action) {
        return handOvers.pending(action).isPresent();
    }

    /** Whether somebody wants to end it although it is not done. */
    public boolean forEarlyEnd(String action) {
        return ends.pending(action).isPresent();
    }

    /** Whether it just goes on. */
    public boolean forNothing(String action) {
        return actions.require(action).status().open()
                && !forExtension(action)
                && !forHandOver(action)
                && !forEarlyEnd(action);
    }

    /** Whether the evaluation office decides on the later day. */
    public boolean officeDecidesExtension(String action) {
        return decidesExtension(action, Extension.Level.EVALUATION_OFFICE);
    }

    /** Whether the head of the unit decides on the later day. */
    public boolean headDecidesExtension(String action) {
        return decidesExtension(action, Extension.Level.UNIT_HEAD);
    }

    private boolean decidesExtension(String action, Extension.Level level) {
        return extensions
                .pending(action)
                .filter(extension -> extension.level() == level)
                .isPresent();
    }

    /** Whether management decides on the early end. */
    public boolean managementDecidesEnd(String action) {
        return ends.pending(action)
                .filter(end -> end.level() == EarlyEnd.Level.MANAGEMENT)
                .isPresent();
    }

    /** Whether the early end was approved, and somebody else has to approve it too. */
    public boolean secondApprovalNeeded(String action) {
        return ends.pending(action).filter(EarlyEnd::unconfirmed).isPresent();
    }
}
