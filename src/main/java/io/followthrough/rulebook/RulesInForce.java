package io.followthrough.rulebook;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The rules by which everything is judged, and why newer ones are not; exchanged as a whole, between two judgements. */
class RulesInForce {

    private static final Logger LOG = LoggerFactory.getLogger(RulesInForce.class);

    /**
     * How it stands with the rules.
     *
     * @param rules those in force
     * @param since when they came into force
     * @param problems why newer ones did not; empty when there are none
     */
    record State(CompiledRules rules, Instant since, List<RuleProblem> problems) {}

    private final Clock clock;
    private volatile State state;

    RulesInForce(CompiledRules packaged, Clock clock) {
        this.clock = clock;
        this.state = new State(packaged, clock.instant(), List.of());
    }

    /** The rules in force now: whoever judges asks once, and judges all by the same. */
    CompiledRules now() {
        return state.rules();
    }

    State state() {
        return state;
    }

    /** Exchanges the rules. */
    void become(CompiledRules rules) {
        state = new State(rules, clock.instant(), List.of());
        LOG.info("{} rules from {} are in force.", rules.rules().size(), rules.origin());
    }

    /** Keeps the rules, and says why newer ones are not in force. */
    void refuse(List<RuleProblem> problems) {
        State before = state;
        state = new State(before.rules(), before.since(), List.copyOf(problems));
        LOG.warn(
                "The rules from {} stay in force, because newer ones cannot be used: {}",
                before.rules().origin(),
                problems);
    }
}
