package io.deskgate.mime;

import io.deskgate.core.email.Defect;
import java.io.IOException;
import java.util.Set;

/** Base64 as it comes: junk is passed over, padding may be missing, and what follows padding is read as well. */
final class Base64Decoder implements ByteSink {
    private static final int BUFFER_BYTES = 12 * 1024;

    private final ByteSink target;
    private final Set<Defect> defects;
    private final byte[] decoded = new byte[BUFFER_BYTES];
    private int length;
    private int held;
    private int sextets;
    private boolean padded;

    Base64Decoder(ByteSink target, Set<Defect> defects) {
        this.target = target;
        this.defects = defects;
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws IOException {
        for (int i = offset; i < offset + count; i++) {
            int value = Base64Alphabet.valueOf(bytes[i]);
            if (value >= 0) {
                add(value);
            } else if (value != Base64Alphabet.BLANK) {
                pass(value);
            }
        }
    }

    @Override
    public void finish() throws IOException {
        endGroup();
        flush();
        target.finish();
    }

    private void add(int sextet) throws IOException {
        held = held << 6 | sextet;
        if (++sextets == 4) {
            put3();
        }
    }

    private void put3() throws IOException {
        if (length + 3 > BUFFER_BYTES) {
            flush();
        }
        decoded[length++] = (byte) (held >> 16);
        decoded[length++] = (byte) (held >> 8);
        decoded[length++] = (byte) held;
        sextets = 0;
        if (padded) {
            defects.add(Defect.BAD_TRANSFER_ENCODING);
        }
    }

    private void pass(int value) throws IOException {
        if (value == Base64Alphabet.PADDING) {
            padded = true;
            endGroup();
            return;
        }
        defects.add(Defect.BAD_TRANSFER_ENCODING);
    }

    private void endGroup() throws IOException {
        if (length + 2 > BUFFER_BYTES) {
            flush();
        }
        if (sextets == 1 || sextets > 1 && !padded) {
            defects.add(Defect.BAD_TRANSFER_ENCODING);
        }
        if (sextets >= 2) {
            int bits = held << 6 * (4 - sextets);
            decoded[length++] = (byte) (bits >> 16);
            if (sextets == 3) {
                decoded[length++] = (byte) (bits >> 8);
            }
        }
        sextets = 0;
    }

    private void flush() throws IOException {
        target.write(decoded, 0, length);
        length = 0;
    }
}
