package io.followthrough.notice.mail;

import java.time.Instant;

/**
 * A digest that one node sends at the moment.
 *
 * @param id of the digest
 * @param recipient user name of whom it is for
 * @param messageId fixed when it was queued
 * @param tries how often it was claimed, this time included
 * @param until when another node may take it, because this one must have died
 */
public record Claimed(long id, String recipient, String messageId, int tries, Instant until) {}
