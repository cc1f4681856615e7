package io.followthrough.workflow.step;

import io.followthrough.people.Role;
import io.followthrough.rulebook.HandlingFlags;
import io.followthrough.shared.Reason;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the head of the unit, or the evaluation office, may say about what is flagged. */
@Configuration
class FlagInitiatives {

    private final HandlingFlags handling;
    private final Clock clock;

    FlagInitiatives(HandlingFlags handling, Clock clock) {
        this.handling = handling;
        this.clock = clock;
    }

    @Bean
    Initiative<AcknowledgeFlag> acknowledgeFlag() {
        return ofFlags(
                "acknowledge-flag",
                AcknowledgeFlag.class,
                this::flagged,
                (turn, form) -> handling.acknowledge(
                        turn.reference(),
                        form.rule(),
                        new Reason(form.reason()),
                        form.until(),
                        turn.by(),
                        turn.today()));
    }

    @Bean
    Initiative<SnoozeFlag> snoozeFlag() {
        return ofFlags(
                "snooze-flag",
                SnoozeFlag.class,
                this::flagged,
                (turn, form) -> handling.snooze(
                        turn.reference(),
                        form.rule(),
                        new Reason(form.reason()),
                        form.until(),
                        turn.by(),
                        turn.today()));
    }

    @Bean
    Initiative<WithdrawFlagHandling> withdrawFlagHandling() {
        return ofFlags(
                "withdraw-flag-handling",
                WithdrawFlagHandling.class,
                reference -> !handling.handled(reference, LocalDate.now(clock)).isEmpty(),
                (turn, form) -> handling.withdraw(
                        turn.reference(), form.rule().rule(), new Reason(form.reason()), turn.by(), turn.today()));
    }

    private boolean flagged(String reference) {
        return !handling.flags(reference, LocalDate.now(clock)).isEmpty();
    }

    private static <F extends Record> Initiative<F> ofFlags(
            String name, Class<F> form, Predicate<String> possible, Step.Work<F> work) {
        return Initiative.of(
                        name,
                        About.RECOMMENDATION,
                        form,
                        Set.of(Role.UNIT_HEAD, Role.EVALUATION_OFFICE),
                        possible,
                        work)
                .andAbout(About.ACTION);
    }
}
