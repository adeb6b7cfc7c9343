package io.deskgate.imap;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What the server sends, after the guard has looked at it. */
final class GuardedStream extends FilterInputStream {
    private final Guard guard;

    GuardedStream(InputStream in, Guard guard) {
        super(in);
        this.guard = guard;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = super.read(target, offset, length);
        if (count > 0) {
            guard.pass(target, offset, count);
        }
        return count;
    }

    @Override
    public long skip(long count) {
        return 0;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
