package io.followthrough.action.file;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/** Reads pieces one after the other, each when the one before has been read, until there is none. */
class Pieces extends InputStream {

    private final IntFunction<Optional<byte[]>> read;
    private byte[] piece = {};
    private int position;
    private int next;

    Pieces(IntFunction<Optional<byte[]>> read) {
        this.read = read;
    }

    @Override
    public int read() {
        return atEnd() ? -1 : Byte.toUnsignedInt(piece[position++]);
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (atEnd()) {
            return -1;
        }
        int count = Math.min(length, piece.length - position);
        System.arraycopy(piece, position, target, offset, count);
        position += count;
        return count;
    }

    private boolean atEnd() {
        if (position < piece.length) {
            return false;
        }
        piece = read.apply(next).orElse(new byte[0]);
        next++;
        position = 0;
        return piece.length == 0;
    }
}
