package io.followthrough.report;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Hands on what is written, and leaves it to the owner of the stream to close it. */
class Unclosed extends FilterOutputStream {

    Unclosed(OutputStream owned) {
        super(owned);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
