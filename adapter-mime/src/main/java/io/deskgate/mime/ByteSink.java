package io.deskgate.mime;

import java.io.IOException;
import java.io.InputStream;

/** Takes bytes in pieces. The array belongs to the caller and changes after the call. */
interface ByteSink {
    void write(byte[] bytes, int offset, int length) throws IOException;

    /** Says that nothing follows. */
    void finish() throws IOException;

    /** Takes everything there is, and the end. */
    default void takeAll(InputStream in) throws IOException {
        byte[] buffer = new byte[8 * 1024];
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            write(buffer, 0, count);
        }
        finish();
    }
}
