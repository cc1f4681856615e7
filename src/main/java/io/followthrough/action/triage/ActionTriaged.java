package io.followthrough.action.triage;

import io.followthrough.shared.DomainEvent;
import io.followthrough.shared.Reason;
import java.time.LocalDate;

/** The evaluation office decided what becomes of an action that had missed its day by long. */
public record ActionTriaged(
        String reference, LocalDate due, TriageDecision decision, RootCause rootCause, Reason reason)
        implements DomainEvent {}
