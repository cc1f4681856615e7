package io.followthrough.evaluation;

import io.followthrough.shared.DomainEvent;
import io.followthrough.shared.Reason;
import java.time.LocalDate;

/** Adoption was assessed and the recommendation closed. */
public record RecommendationClosed(String reference, AdoptionLevel adoption, Reason grounds, LocalDate on)
        implements DomainEvent {}
