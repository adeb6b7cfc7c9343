package io.deskgate.mime;

import io.deskgate.core.email.LineEnd;
import io.deskgate.core.email.RawEmail;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Opens a message so that its lines end in LF, with or without CR before it. */
final class LineEnds {
    private LineEnds() {}

    // QUIRK: RFC 5322 knows CRLF only. Messages saved by old Macintosh programs have CR alone, and some programs put
    // both in the wrong order.
    static InputStream open(RawEmail raw) throws IOException {
        byte[] start = raw.open().readNBytes(LineEnd.LOOKED_AT);
        return switch (LineEnd.of(new String(start, StandardCharsets.ISO_8859_1))) {
            case USUAL -> raw.open();
            case CR -> new CrToLf(raw.open());
            case LF_CR -> new LfCrToLf(raw.open());
        };
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

    /** Leaves out each CR that stands right behind LF. */
    private static final class LfCrToLf extends FilterInputStream {
        private byte last;

        LfCrToLf(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int kept = 0;
            while (kept == 0 && length > 0) {
                int count = super.read(target, offset, length);
                if (count < 0) {
                    return -1;
                }
                kept = keep(target, offset, count);
            }
            return kept;
        }

        private int keep(byte[] target, int offset, int count) {
            int to = offset;
            for (int i = offset; i < offset + count; i++) {
                byte one = target[i];
                if (one != '\r' || last != '\n') {
                    target[to++] = one;
                }
                last = one;
            }
            return to - offset;
        }
    }
}
