package io.followthrough.workflow.task;

import io.followthrough.action.Evidence;
import io.followthrough.action.FollowUpAction;
import io.followthrough.action.ProgressReport;
import io.followthrough.action.file.EvidenceFiles;
import io.followthrough.action.file.FileVersion;
import io.followthrough.action.story.ActionStories;
import io.followthrough.action.story.StoryInWords;
import io.followthrough.action.story.StoryInWords.Line;
import io.followthrough.workflow.task.Background.Link;
import io.followthrough.workflow.task.Background.Said;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Gathers what somebody has to know before they report on an action, or decide about it. */
@Component
class ActionBackground {

    private final ActionStories stories;
    private final EvidenceFiles files;
    private final StoryInWords words;
    private final Telling telling;
    private final Clock clock;

    ActionBackground(ActionStories stories, EvidenceFiles files, StoryInWords words, Telling telling, Clock clock) {
        this.stories = stories;
        this.files = files;
        this.words = words;
        this.telling = telling;
        this.clock = clock;
    }

    /** What has to be decided now first, then what was asked and decided before, reports and evidence. */
    List<Said> saidOf(FollowUpAction action) {
        List<Said> said = new ArrayList<>();
        if (action.returnComment() != null) {
            said.add(telling.returned("closure-returned", action.returnComment().text()));
        }
        words.of(stories.of(action, LocalDate.now(clock)), LocaleContextHolder.getLocale()).stream()
                .map(this::said)
                .forEach(said::add);
        for (ProgressReport report : action.reports()) {
            said.add(telling.said(
                    "report",
                    report.percent(),
                    telling.byOn(report.reportedBy(), report.reportedOn()),
                    report.note(),
                    List.of()));
        }
        for (Evidence shown : action.evidence()) {
            said.add(telling.said(
                    "evidence", "", telling.byOn(shown.providedBy(), shown.providedOn()), shown.text(), List.of()));
        }
        List<Link> documents = files.findByActionOrderById(action.reference()).stream()
                .map(file -> link(file.id(), file.latest()))
                .toList();
        if (!documents.isEmpty()) {
            said.add(telling.documents(documents));
        }
        return said;
    }

    private Link link(long id, FileVersion version) {
        return new Link(
                "/ui/files/%d/versions/%d".formatted(id, version.number()),
                version.title(),
                telling.document(version, LocalDate.ofInstant(version.uploadedAt(), clock.getZone())));
    }

    private Said said(Line line) {
        return new Said(
                line.heading(),
                line.by() == null ? null : telling.byOn(line.by(), line.on()),
                line.text(),
                line.decisions(),
                false);
    }
}
