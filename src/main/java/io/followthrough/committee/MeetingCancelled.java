package io.followthrough.committee;

import io.followthrough.shared.DomainEvent;
import io.followthrough.shared.Reason;
import java.time.LocalDate;

/** A meeting of the committee does not take place. */
public record MeetingCancelled(String reference, Reason reason, LocalDate on) implements DomainEvent {}
