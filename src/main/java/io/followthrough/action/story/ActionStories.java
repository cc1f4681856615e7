package io.followthrough.action.story;

import io.followthrough.action.FollowUpAction;
import io.followthrough.action.ending.EarlyEnds;
import io.followthrough.action.extension.Extensions;
import io.followthrough.action.handover.HandOvers;
import io.followthrough.action.story.ActionStory.Later;
import io.followthrough.action.story.ActionStory.Passed;
import io.followthrough.action.story.ActionStory.Sorted;
import io.followthrough.action.story.ActionStory.Stopped;
import io.followthrough.action.story.ActionStory.Voices;
import io.followthrough.action.triage.Triages;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells what was asked for actions and what was decided; what happened after the day does not count. */
@Component
@Transactional(readOnly = true)
public class ActionStories {

    private final Extensions extensions;
    private final HandOvers handOvers;
    private final EarlyEnds ends;
    private final Triages triages;

    ActionStories(Extensions extensions, HandOvers handOvers, EarlyEnds ends, Triages triages) {
        this.extensions = extensions;
        this.handOvers = handOvers;
        this.ends = ends;
        this.triages = triages;
    }

    /** The story of one action up to that day. */
    public ActionStory of(FollowUpAction action, LocalDate day) {
        String reference = action.reference();
        return new ActionStory(
                extensions.findByActionOrderById(reference).stream()
                        .filter(asked -> !asked.askedOn().isAfter(day))
                        .map(asked -> Later.of(asked, day))
                        .toList(),
                handOvers.findByActionOrderById(reference).stream()
                        .filter(offered -> !offered.askedOn().isAfter(day))
                        .map(offered -> Passed.of(offered, day))
                        .toList(),
                ends.findByActionOrderById(reference).stream()
                        .filter(proposed -> !proposed.askedOn().isAfter(day))
                        .map(proposed -> Stopped.of(proposed, day))
                        .toList(),
                triages.findByActionOrderById(reference).stream()
                        .filter(triage -> !triage.decidedOn().isAfter(day))
                        .map(Sorted::of)
                        .toList(),
                action.verifications().stream()
                        .filter(judged -> !judged.requestedOn().isAfter(day))
                        .map(judged -> Voices.of(judged, day))
                        .toList());
    }
}
