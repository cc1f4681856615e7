package io.followthrough.response.overall;

import io.followthrough.shared.DomainEvent;

/** Somebody wrote what management says about an evaluation. */
public record OverallResponseDrafted(String reference, String remarks) implements DomainEvent {}
