package io.followthrough.response.overall;

import io.followthrough.shared.DomainEvent;

/** Management stands behind its overall response. */
public record OverallResponseApproved(String reference) implements DomainEvent {}
