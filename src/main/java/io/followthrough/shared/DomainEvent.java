package io.followthrough.shared;

/** Something that happened to an evaluation, a recommendation, an action, a person or a unit; published inside the transaction that made it happen. */
public interface DomainEvent {

    /** Reference of what it happened to, such as {@code SECO-2019-SME/1}. */
    String reference();
}
