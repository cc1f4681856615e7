package io.followthrough.response;

import io.followthrough.shared.DomainEvent;

/** Management stands behind the disagreement with a recommendation of high priority. */
public record DisagreementSignedOff(String reference, String by) implements DomainEvent {}
