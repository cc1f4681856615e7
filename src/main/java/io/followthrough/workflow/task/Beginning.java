package io.followthrough.workflow.task;

import io.followthrough.shared.Missing;
import io.followthrough.workflow.engine.Acting;
import io.followthrough.workflow.form.FormReader;
import io.followthrough.workflow.step.Initiative;
import io.followthrough.workflow.step.Initiatives;
import io.followthrough.workflow.step.Turn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The one door of every initiative: who may begin what about something, and what beginning it does, in one transaction. */
@Component
@Transactional
class Beginning {

    private final Initiatives initiatives;
    private final Matters matters;
    private final Acting acting;
    private final FormReader reader;
    private final InTheirName inTheirName;
    private final Lately lately;
    private final Clock clock;

    Beginning(
            Initiatives initiatives,
            Matters matters,
            Acting acting,
            FormReader reader,
            InTheirName inTheirName,
            Lately lately,
            Clock clock) {
        this.initiatives = initiatives;
        this.matters = matters;
        this.acting = acting;
        this.reader = reader;
        this.inTheirName = inTheirName;
        this.lately = lately;
        this.clock = clock;
    }

    /** What somebody may begin now, by name. */
    @Transactional(readOnly = true)
    public List<Initiative<?>> possible(String username, String reference) {
        Matter matter = matters.of(reference);
        List<String> groups = acting.groups(username);
        return initiatives.all().stream()
                .filter(initiative -> initiative.about().contains(matter.about()))
                .filter(initiative -> may(groups, initiative, matter))
                .filter(initiative -> initiative.possible().test(matter.reference()))
                .toList();
    }

    /** Whether that person may begin it whenever it is possible. */
    @Transactional(readOnly = true)
    public boolean may(String username, String name, String reference) {
        return may(acting.groups(username), initiatives.named(name), matters.of(reference));
    }

    /** The initiative, when that person may begin it now; refuses like {@link #begin}. */
    @Transactional(readOnly = true)
    public Initiative<?> possible(String username, String name, String reference) {
        Initiative<?> initiative = initiatives.named(name);
        require(username, initiative, matter(initiative, reference));
        return initiative;
    }

    /**
     * Begins something with the filled form as JSON.
     *
     * @throws Missing when there is no such initiative, or nothing of its kind has that reference
     * @throws org.springframework.web.ErrorResponseException when this person may not (403), or when it is not possible now (409)
     * @throws io.followthrough.shared.Refused when a value is refused
     */
    public void begin(String username, String name, String reference, String form) {
        begin(username, initiatives.named(name), reference, form);
    }

    private <F extends Record> void begin(String username, Initiative<F> initiative, String reference, String form) {
        Matter matter = matter(initiative, reference);
        matters.hold(matter);
        require(username, initiative, matter);
        inTheirName.run(
                acting.onBehalfOf(username, null, matter.groups(initiative.roles())),
                () -> work(username, initiative, matter, form));
    }

    private <F extends Record> void work(String username, Initiative<F> initiative, Matter matter, String form) {
        F filled = reader.read(initiative.form(), form, matter.reference());
        initiative.work().complete(new Turn(matter.reference(), username, LocalDate.now(clock)), filled);
    }

    private Matter matter(Initiative<?> initiative, String reference) {
        Matter matter = matters.of(reference);
        if (!initiative.about().contains(matter.about())) {
            throw new Missing(initiative.subjects(), reference);
        }
        return matter;
    }

    private void require(String username, Initiative<?> initiative, Matter matter) {
        if (!may(acting.groups(username), initiative, matter)) {
            throw Failures.problem(
                    HttpStatus.FORBIDDEN, "This is begun by others than you: by %s.".formatted(who(initiative)));
        }
        if (!initiative.possible().test(matter.reference())) {
            throw Failures.conflict(lately.sentence(matter.reference())
                    .map(last -> "This cannot be begun now. " + last)
                    .orElse("This cannot be begun now. Look up where it stands, and whose turn it is."));
        }
    }

    private static boolean may(List<String> groups, Initiative<?> initiative, Matter matter) {
        return !Collections.disjoint(groups, matter.groups(initiative.roles()));
    }

    private static String who(Initiative<?> initiative) {
        return String.join(
                ", ",
                initiative.roles().stream()
                        .sorted()
                        .map(role -> role.ofUnit() ? role.group() + " of the unit" : role.group())
                        .toList());
    }
}
