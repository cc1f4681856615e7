package io.followthrough.action.handover;

import io.followthrough.shared.DomainEvent;
import io.followthrough.shared.Reason;
import io.followthrough.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/** A unit did not take over an action that was offered to it. */
public record HandOverDeclined(
        String reference, UnitCode unit, @Nullable Reason remark) implements DomainEvent {}
