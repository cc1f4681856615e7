package io.followthrough.job;

import java.io.IOException;
import java.io.OutputStream;

/**
 * What is to be done.
 *
 * @param file name of the file that comes of it
 * @param mediaType of that file
 * @param total how many steps there are; 0 when nobody knows
 * @param writing writes the file
 */
public record Work(String file, String mediaType, long total, Writing writing) {

    /** Writes a file, and says how far it is. */
    @FunctionalInterface
    public interface Writing {
        /** @throws IOException when it cannot be written */
        void write(OutputStream to, Progress progress) throws IOException;
    }
}
