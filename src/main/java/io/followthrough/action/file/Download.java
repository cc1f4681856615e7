package io.followthrough.action.file;

import java.io.InputStream;

/**
 * A version of a file with its content.
 *
 * @param version what is known of it
 * @param content to be read once and closed
 */
public record Download(FileVersion version, InputStream content) {}
