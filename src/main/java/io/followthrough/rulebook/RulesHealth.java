package io.followthrough.rulebook;

import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** Which rules are in force, and why newer ones are not. Broken rules in the folder do not make the application unhealthy. */
@Component("rulesHealthIndicator")
class RulesHealth implements HealthIndicator {

    private final RulesInForce rules;

    RulesHealth(RulesInForce rules) {
        this.rules = rules;
    }

    @Override
    public Health health() {
        RulesInForce.State state = rules.state();
        return Health.up()
                .withDetail("from", state.rules().origin())
                .withDetail("rules", state.rules().rules().size())
                .withDetail("since", state.since())
                .withDetail("problems", state.problems())
                .build();
    }
}
