package io.followthrough.dashboard;

import io.followthrough.rulebook.ExplainedFlag;
import io.followthrough.workflow.task.Invitation;
import io.followthrough.workflow.task.Invitations;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** What pages offer to whoever looks at them; templates ask for it by this bean's name. */
@Component
class Buttons {

    private final Invitations invitations;

    Buttons(Invitations invitations) {
        this.invitations = invitations;
    }

    /** What they may begin now about something. */
    public List<Invitation> about(String reference) {
        Authentication person = SecurityContextHolder.getContext().getAuthentication();
        return person == null ? List.of() : invitations.of(person.getName(), reference);
    }

    /** Names of what they may say about a flag that holds now. */
    public List<String> ofFlag(ExplainedFlag flag) {
        Authentication person = SecurityContextHolder.getContext().getAuthentication();
        return Stream.of("acknowledge-flag", "snooze-flag", "withdraw-flag-handling")
                .filter(name -> flag.handled() != null || !name.startsWith("withdraw"))
                .filter(name -> person != null && invitations.open(person.getName(), name, flag.subject()))
                .toList();
    }

    /** Whether an open task waits for them. */
    public boolean mine(String task) {
        Authentication person = SecurityContextHolder.getContext().getAuthentication();
        return person != null && invitations.waitsFor(person.getName(), task);
    }
}
