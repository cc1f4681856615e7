package io.followthrough.action.handover;

import io.followthrough.shared.DomainEvent;
import io.followthrough.shared.Reason;
import io.followthrough.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/** A unit offered an action to another one. */
public record HandOverOffered(String reference, @Nullable UnitCode before, UnitCode unit, Reason reason)
        implements DomainEvent {}
