package io.followthrough.dashboard;

import io.followthrough.action.FollowUpAction;
import io.followthrough.action.FollowUpActions;
import io.followthrough.action.story.ActionStories;
import io.followthrough.action.story.StoryInWords;
import io.followthrough.dashboard.ActionOnPage.Said;
import io.followthrough.dashboard.ActionOnPage.Uploaded;
import io.followthrough.portfolio.ActionRow;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Tells everything about the actions of one recommendation, as of a day. */
@Component
class ActionsOnPage {

    private final FollowUpActions actions;
    private final ActionStories stories;
    private final StoryInWords words;
    private final Names names;
    private final Documents documents;
    private final Clock clock;

    ActionsOnPage(
            FollowUpActions actions,
            ActionStories stories,
            StoryInWords words,
            Names names,
            Documents documents,
            Clock clock) {
        this.stories = stories;
        this.words = words;
        this.actions = actions;
        this.names = names;
        this.documents = documents;
        this.clock = clock;
    }

    /** One for each row, in the same order, with those of the flags that are about it. */
    List<ActionOnPage> of(List<ActionRow> rows, List<FlagInWords> flags) {
        return rows.stream().map(row -> tell(row, flags)).toList();
    }

    private ActionOnPage tell(ActionRow row, List<FlagInWords> flags) {
        FollowUpAction action = actions.require(row.reference());
        String owner = row.owner();
        return new ActionOnPage(
                row,
                owner == null ? null : names.person(owner),
                flags.stream()
                        .filter(flag -> flag.flag().subject().equals(row.reference()))
                        .toList(),
                reports(action, row.asOf()),
                evidence(action, row.asOf()),
                documents(action, row.asOf()),
                words.of(stories.of(action, row.asOf()), LocaleContextHolder.getLocale()));
    }

    private List<Said> reports(FollowUpAction action, LocalDate day) {
        return action.reports().stream()
                .filter(report -> !report.reportedOn().isAfter(day))
                .map(report -> new Said(
                        report.note(), report.percent(), names.person(report.reportedBy()), report.reportedOn()))
                .toList();
    }

    private List<Said> evidence(FollowUpAction action, LocalDate day) {
        return action.evidence().stream()
                .filter(shown -> !shown.providedOn().isAfter(day))
                .map(shown -> new Said(shown.text(), null, names.person(shown.providedBy()), shown.providedOn()))
                .toList();
    }

    private List<Uploaded> documents(FollowUpAction action, LocalDate day) {
        return documents.of(action.reference(), day).stream()
                .map(document -> new Uploaded(
                        document.id(),
                        document.version(),
                        names.person(document.version().uploadedBy()),
                        LocalDate.ofInstant(document.version().uploadedAt(), clock.getZone())))
                .toList();
    }
}
