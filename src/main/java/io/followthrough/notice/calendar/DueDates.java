package io.followthrough.notice.calendar;

import io.followthrough.action.ActionStatus;
import io.followthrough.notice.preference.Preferences;
import io.followthrough.portfolio.ActionQuery;
import io.followthrough.portfolio.ActionRow;
import io.followthrough.portfolio.Paging;
import io.followthrough.portfolio.Portfolio;
import io.followthrough.shared.Sentences;
import io.followthrough.workflow.task.DueTasks;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.CalScale;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What falls due for a person, as a calendar (RFC 5545) of events that last a whole day and leave it free. */
@Component
class DueDates {

    private static final Paging EARLIEST = new Paging(0, 1000, "due");
    private static final int LONGEST = 200;

    private final DueTasks tasks;
    private final Portfolio portfolio;
    private final Preferences preferences;
    private final MessageSource messages;
    private final Sentences sentences;
    private final Clock clock;

    DueDates(
            DueTasks tasks,
            Portfolio portfolio,
            Preferences preferences,
            MessageSource messages,
            Sentences sentences,
            Clock clock) {
        this.tasks = tasks;
        this.portfolio = portfolio;
        this.preferences = preferences;
        this.messages = messages;
        this.sentences = sentences;
        this.clock = clock;
    }

    /**
     * The open tasks of that person and the actions that they own and still work on. An event keeps its UID as long as it
     * is about the same, so that a new due date moves it.
     *
     * @param application address of the application, without a slash at its end
     */
    Calendar of(String person, String application) {
        Locale language = preferences.of(person).language().locale();
        Map<String, VEvent> events = new LinkedHashMap<>();
        for (DueTasks.DueTask task : tasks.of(person)) {
            String uid = task.reference() + "-" + task.element();
            events.putIfAbsent(
                    uid,
                    event(
                            uid,
                            sentences.in(task.name(), language) + " · " + task.reference(),
                            task.due(),
                            application,
                            task.reference()));
        }
        ActionQuery owned = new ActionQuery(
                null, null, null, person, Set.of(ActionStatus.PLANNED, ActionStatus.IN_PROGRESS), null, null, EARLIEST);
        for (ActionRow action : portfolio.actions(owned, LocalDate.now(clock)).items()) {
            LocalDate due = action.due();
            if (due != null) {
                String said = messages.getMessage(
                        "calendar.action", new Object[] {shortened(action.text()), action.reference()}, language);
                String uid = action.reference() + "-due";
                events.put(uid, event(uid, said, due, application, action.reference()));
            }
        }
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Followthrough//Due dates//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(new CalScale(ImmutableCalScale.VALUE_GREGORIAN));
        events.values().forEach(calendar::add);
        return calendar;
    }

    private VEvent event(String uid, String summary, LocalDate due, String application, String reference) {
        VEvent event = new VEvent(false);
        event.add(new Uid(uid + "@followthrough"));
        event.add(new DtStamp(clock.instant()));
        event.add(new DtStart<>(due));
        event.add(new DtEnd<>(due.plusDays(1)));
        event.add(new Summary(summary.replaceAll("\\p{Cntrl}+", " ")));
        event.add(new Url(URI.create(application + "/r/" + reference)));
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
