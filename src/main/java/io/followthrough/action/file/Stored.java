package io.followthrough.action.file;

/**
 * Content that is kept.
 *
 * @param sha256 its fingerprint, under which it is found; 64 hexadecimal digits
 * @param size in bytes
 * @param type media type, by content
 */
record Stored(String sha256, long size, String type) {}
