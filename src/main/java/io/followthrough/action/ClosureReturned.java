package io.followthrough.action;

import io.followthrough.action.Verification.Verdict;
import io.followthrough.shared.DomainEvent;
import io.followthrough.shared.Reason;

/** The verifier was not convinced, or by a part only. */
public record ClosureReturned(String reference, Verdict found, Reason comment) implements DomainEvent {}
