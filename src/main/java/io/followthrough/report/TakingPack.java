package io.followthrough.report;

import io.followthrough.action.ending.EarlyEnd;
import io.followthrough.action.ending.EarlyEnds;
import io.followthrough.committee.Meeting;
import io.followthrough.committee.MeetingStatus;
import io.followthrough.committee.Meetings;
import io.followthrough.portfolio.ActionQuery;
import io.followthrough.portfolio.Paging;
import io.followthrough.portfolio.Portfolio;
import io.followthrough.portfolio.PortfolioQuery;
import io.followthrough.report.Paper.Fact;
import io.followthrough.rulebook.Flag;
import io.followthrough.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the committee has before it at a meeting, everything as of the meeting's day: also where that day is still to come, as far as is known. */
@Component
@Transactional(readOnly = true)
class TakingPack {

    /** What counts as new or slipped at the first meeting of all. */
    private static final int MONTHS_BEFORE_FIRST = 3;

    private static final Set<MeetingStatus> TOOK_PLACE =
            EnumSet.of(MeetingStatus.HELD, MeetingStatus.MINUTES_RETURNED, MeetingStatus.MINUTES_CONFIRMED);

    private final Meetings meetings;
    private final Portfolio portfolio;
    private final Rulebook rulebook;
    private final EarlyEnds ends;
    private final PackTables tables;

    TakingPack(Meetings meetings, Portfolio portfolio, Rulebook rulebook, EarlyEnds ends, PackTables tables) {
        this.meetings = meetings;
        this.portfolio = portfolio;
        this.rulebook = rulebook;
        this.ends = ends;
        this.tables = tables;
    }

    /** The pack of a meeting. */
    WritingPapers.Taken of(String reference, String format, Locale locale) {
        Meeting meeting = meetings.require(reference);
        LocalDate day = meeting.takesPlaceOn();
        Optional<Meeting> last = lastBefore(meeting);
        LocalDate since = last.map(Meeting::takesPlaceOn).orElse(day.minusMonths(MONTHS_BEFORE_FIRST));
        List<EarlyEnd> proposals = proposals(day);
        Pack pack = new Pack(since, meeting, last, proposals, lateResponses(day));
        portfolio.eachRecommendation(PortfolioQuery.all(Paging.FIRST), day, pack::add);
        portfolio.eachAction(ActionQuery.all(Paging.FIRST), day, pack::add);
        Paper paper = new Paper(
                locale.getLanguage(),
                tables.say("pack.title", locale),
                meeting.title(),
                List.of(
                        new Fact(tables.say("pack.reference", locale), meeting.reference()),
                        new Fact(tables.say("pack.day", locale), day.toString()),
                        new Fact(tables.say("pack.place", locale), meeting.place() == null ? "–" : meeting.place()),
                        new Fact(tables.say("pack.since", locale), since.toString())),
                List.of(
                        tables.lastTime(last, pack, locale),
                        tables.answers("agenda", pack.discussed, locale),
                        tables.recommendations("issued", pack.issued, locale),
                        tables.recommendations("unanswered", pack.unanswered, locale),
                        tables.actions("late", pack.late, locale),
                        tables.actions("slipped", pack.slipped, locale),
                        tables.ending(proposals, pack, locale),
                        tables.answers("disagreements", pack.disagreements, locale)));
        return WritingPapers.write(paper, "committee-pack-" + reference, format);
    }

    private Optional<Meeting> lastBefore(Meeting meeting) {
        return meetings.findAllByOrderByTakesPlaceOnDescReferenceDesc().stream()
                .filter(other -> TOOK_PLACE.contains(other.status()))
                .filter(other -> other.takesPlaceOn().isBefore(meeting.takesPlaceOn()))
                .findFirst();
    }

    private Set<String> lateResponses(LocalDate day) {
        return rulebook.judge(day).stream()
                .filter(flag -> flag.rule().equals(Pack.LATE_RESPONSE))
                .map(Flag::subject)
                .collect(Collectors.toSet());
    }

    /** What was proposed by the day and not decided by then. */
    private List<EarlyEnd> proposals(LocalDate day) {
        return ends.findAll().stream()
                .filter(end -> !end.askedOn().isAfter(day))
                .filter(end -> waits(end, day))
                .toList();
    }

    private static boolean waits(EarlyEnd end, LocalDate day) {
        if (end.decision() == null || end.decision().decidedOn().isAfter(day)) {
            return true;
        }
        return end.decision().granted()
                && end.overdue()
                && (end.confirmation() == null || end.confirmation().decidedOn().isAfter(day));
    }
}
