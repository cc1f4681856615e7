package io.followthrough.committee;

import io.followthrough.shared.DomainEvent;
import java.time.LocalDate;
import java.util.List;

/** The evaluation office called a meeting of the committee for a day. */
public record MeetingCalled(String reference, String title, LocalDate day, List<String> agenda)
        implements DomainEvent {}
