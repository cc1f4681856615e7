package io.followthrough.shared;

/**
 * A file that was uploaded.
 *
 * @param id under which it is downloaded
 */
public record FileReference(long id) {}
