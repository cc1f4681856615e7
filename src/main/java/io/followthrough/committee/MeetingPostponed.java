package io.followthrough.committee;

import io.followthrough.shared.DomainEvent;
import io.followthrough.shared.Reason;
import java.time.LocalDate;

/** A meeting of the committee takes place on another day. */
public record MeetingPostponed(String reference, LocalDate before, LocalDate day, Reason reason)
        implements DomainEvent {}
