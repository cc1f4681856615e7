package io.followthrough.committee;

import io.followthrough.shared.DomainEvent;
import java.time.LocalDate;

/** The committee took a position on the response to the recommendation at a meeting that day. */
public record PositionTaken(String reference, String meeting, Stance stance, String text, LocalDate on)
        implements DomainEvent {}
