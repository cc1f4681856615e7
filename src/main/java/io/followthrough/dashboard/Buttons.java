package io.followthrough.dashboard;

import io.followthrough.workflow.task.Invitation;
import io.followthrough.workflow.task.Invitations;
import java.util.List;
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

    /** Whether an open task waits for them. */
    public boolean mine(String task) {
        Authentication person = SecurityContextHolder.getContext().getAuthentication();
        return person != null && invitations.waitsFor(person.getName(), task);
    }
}
