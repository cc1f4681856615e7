package io.followthrough.action.extension;

import io.followthrough.shared.DomainEvent;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The later day that was asked for an action holds from now on. */
public record ExtensionGranted(
        String reference, int number, @Nullable LocalDate before, LocalDate wanted) implements DomainEvent {}
