package io.followthrough.action.file;

import io.followthrough.shared.DomainEvent;

/** A document was uploaded for an action; the size is in bytes. */
public record FileUploaded(String reference, long file, String name, String type, long size, String sha256)
        implements DomainEvent {}
