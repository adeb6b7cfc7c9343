package io.deskgate.persistence;

import io.deskgate.core.email.Content;
import io.deskgate.core.email.ContentWriter;
import io.deskgate.core.port.TemporaryFailure;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/** Content in pieces that fit into a row. Never more than one piece is in memory, however large the whole is. */
final class Chunks {
    private static final int BYTES = 128 * 1024;

    private Chunks() {}

    /** Where pieces go. */
    @FunctionalInterface
    interface Sink {
        void put(int position, byte[] chunk);
    }

    /** Hands the pieces to {@code sink} one by one, counted from 0. {@code what} is named when it cannot be read. */
    static void cut(InputStream in, String what, Sink sink) {
        try {
            byte[] chunk = in.readNBytes(BYTES);
            for (int position = 0; chunk.length > 0; position++) {
                sink.put(position, chunk);
                chunk = in.readNBytes(BYTES);
            }
        } catch (IOException e) {
            throw new TemporaryFailure("cannot read " + what + ", nothing was stored: try again", e);
        }
    }

    /** The whole, from pieces asked for one by one until there is none. */
    static Content join(IntFunction<Optional<byte[]>> pieces) {
        try (ContentWriter whole = new ContentWriter()) {
            Optional<byte[]> chunk = pieces.apply(0);
            for (int position = 1; chunk.isPresent(); position++) {
                whole.write(chunk.get());
                chunk = pieces.apply(position);
            }
            return whole.finish();
        } catch (IOException e) {
            throw new TemporaryFailure("cannot put aside what the database holds: make room or set TMPDIR", e);
        }
    }
}
