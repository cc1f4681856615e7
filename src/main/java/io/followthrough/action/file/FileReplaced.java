package io.followthrough.action.file;

import io.followthrough.shared.DomainEvent;

/** A document of an action has a newer version; the one before stays. */
public record FileReplaced(
        String reference,
        long file,
        String name,
        String nameBefore,
        int version,
        String type,
        long size,
        String sha256,
        String sha256Before)
        implements DomainEvent {}
