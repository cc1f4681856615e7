package io.followthrough.notice.outbox;

import java.time.Instant;

/**
 * What one node sends at the moment.
 *
 * @param id its number
 * @param recipient user name of whom it is for
 * @param key fixed when it was queued: what is sent again has the same
 * @param tries how often it was claimed, this time included
 * @param until when another node may take it, because this one must have died
 */
public record Claimed(long id, String recipient, String key, int tries, Instant until) {}
