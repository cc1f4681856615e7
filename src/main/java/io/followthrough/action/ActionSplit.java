package io.followthrough.action;

import io.followthrough.shared.DomainEvent;
import java.util.List;

/** Parts of an action became actions of their own, with these references. */
public record ActionSplit(String reference, List<String> parts) implements DomainEvent {}
