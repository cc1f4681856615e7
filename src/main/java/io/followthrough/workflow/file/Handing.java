package io.followthrough.workflow.file;

import io.followthrough.action.FollowUpAction;
import io.followthrough.action.FollowUpActions;
import io.followthrough.people.Role;
import io.followthrough.shared.OnBehalf;
import io.followthrough.shared.UnitCode;
import io.followthrough.workflow.engine.Acting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/** Lets those upload files for an action who work on it: staff and head of its unit, who stands in for them, and the evaluation office. */
@Component
public class Handing {

    private final FollowUpActions actions;
    private final Acting acting;
    private final OnBehalf behalf;

    Handing(FollowUpActions actions, Acting acting, OnBehalf behalf) {
        this.actions = actions;
        this.acting = acting;
        this.behalf = behalf;
    }

    /** Whether that person may upload files for an action. */
    public boolean may(String username, String action) {
        return !Collections.disjoint(acting.groups(username), groups(actions.require(action)));
    }

    /** What reads an upload and keeps it. */
    interface Work<T extends Object> {

        T run() throws IOException;
    }

    /** @throws ErrorResponseException with 403 when that person may not */
    <T extends Object> T in(String username, String action, Work<T> work) throws IOException {
        List<String> groups = groups(actions.require(action));
        if (!may(username, action)) {
            throw new ErrorResponseException(
                    HttpStatus.FORBIDDEN,
                    ProblemDetail.forStatusAndDetail(
                            HttpStatus.FORBIDDEN,
                            "Files are uploaded by the unit of the action and the evaluation office. Send yours to them."),
                    null);
        }
        Optional<String> away = acting.onBehalfOf(username, null, groups);
        if (away.isEmpty()) {
            return work.run();
        }
        AtomicReference<@Nullable T> result = new AtomicReference<>();
        try {
            behalf.of(away.get(), () -> result.set(unchecked(work)));
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
        return Objects.requireNonNull(result.get());
    }

    private static <T extends Object> T unchecked(Work<T> work) {
        try {
            return work.run();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> groups(FollowUpAction action) {
        UnitCode unit = action.unit();
        String office = Role.EVALUATION_OFFICE.group();
        return unit == null
                ? List.of(office)
                : List.of(office, Role.UNIT_STAFF.groupIn(unit), Role.UNIT_HEAD.groupIn(unit));
    }
}
