package io.deskgate.mime;

import io.deskgate.core.email.RawEmail;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Opens a message so that its lines end in LF, with or without CR before it. */
final class LineEnds {
    private static final int LOOKED_AT = 1024;

    private LineEnds() {}

    // QUIRK: RFC 5322 knows CRLF only. Messages saved by old Macintosh programs have CR alone.
    static InputStream open(RawEmail raw) throws IOException {
        byte[] start = raw.open().readNBytes(LOOKED_AT);
        boolean crOnly = contains(start, '\r') && !contains(start, '\n');
        return crOnly ? new CrToLf(raw.open()) : raw.open();
    }

    private static boolean contains(byte[] bytes, char wanted) {
        for (byte b : bytes) {
            if (b == wanted) {
                return true;
            }
        }
        return false;
    }

    private static final class CrToLf extends FilterInputStream {
        CrToLf(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            return one == '\r' ? '\n' : one;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = super.read(target, offset, length);
            for (int i = offset; i < offset + count; i++) {
                target[i] = target[i] == '\r' ? (byte) '\n' : target[i];
            }
            return count;
        }
    }
}
