package io.followthrough.action.extension;

import io.followthrough.shared.DomainEvent;
import io.followthrough.shared.Reason;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The later day that was asked for an action was refused: its due date stays. */
public record ExtensionRefused(
        String reference,
        int number,
        LocalDate wanted,
        @Nullable Reason remark) implements DomainEvent {}
