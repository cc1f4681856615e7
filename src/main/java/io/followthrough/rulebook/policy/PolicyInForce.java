package io.followthrough.rulebook.policy;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What holds today where nothing more special does: for those who ask once in a while, such as the due dates of tasks. */
@Component
class PolicyInForce extends Policy {

    private final Policies policies;
    private final Clock clock;

    PolicyInForce(Policies policies, Presets presets, Clock clock) {
        super(presets.standard());
        this.policies = policies;
        this.clock = clock;
    }

    @Override
    public int days(String number) {
        return policies.on(LocalDate.now(clock)).general().days(number);
    }
}
