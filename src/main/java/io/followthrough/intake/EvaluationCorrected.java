package io.followthrough.intake;

import io.followthrough.shared.DomainEvent;
import java.util.List;

/**
 * Facts of a registered evaluation were corrected.
 *
 * @param facts names of the facts that changed
 */
public record EvaluationCorrected(String reference, List<String> facts) implements DomainEvent {

    public EvaluationCorrected {
        facts = List.copyOf(facts);
    }
}
