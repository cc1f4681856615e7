package io.followthrough.dashboard;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.followthrough.action.story.ActionStory;
import java.util.List;

/**
 * One action as scripts read it, with everything that was asked for it and decided by the day.
 *
 * @param answer what lists say of it too
 * @param story extensions, hand-overs, proposals to end it, triages, and the verdicts of management and evaluation office side by side
 * @param documents what was uploaded for it, each in its newest version by the day
 */
record ActionInFull(
        @JsonUnwrapped ActionAnswer answer, @JsonUnwrapped ActionStory story, List<DocumentAnswer> documents) {}
