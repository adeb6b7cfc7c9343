package io.deskgate.mime;

import java.io.IOException;

/** Takes bytes in pieces. The array belongs to the caller and changes after the call. */
interface ByteSink {
    void write(byte[] bytes, int offset, int length) throws IOException;

    /** Says that nothing follows. */
    void finish() throws IOException;
}
