package io.deskgate.mime;

import io.deskgate.core.email.Defect;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.Set;

/** Base64 as it comes: junk is passed over, padding may be missing, and what follows padding is read as well. */
final class Base64Decoder implements ByteSink {
    private static final int BUFFER_BYTES = 12 * 1024;

    private final ByteSink target;
    private final Set<Defect> defects;
    private final Base64Lines lines = new Base64Lines();
    private final byte[] decoded = new byte[BUFFER_BYTES];
    private int length;
    private int held;
    private int sextets;
    private boolean padded;
    private final boolean byLines;
    private long written;

    Base64Decoder(ByteSink target, Set<Defect> defects) {
        this(target, defects, Base64Lines.pay());
    }

    /** Decodes {@code byLines} where it can, or each group by itself; what comes out is the same. */
    Base64Decoder(ByteSink target, Set<Defect> defects, boolean byLines) {
        this.target = target;
        this.defects = defects;
        this.byLines = byLines;
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws IOException {
        written += count;
        int end = offset + count;
        int i = offset;
        int seen = offset;
        while (i < end) {
            if (byLines && sextets == 0 && i >= seen) {
                i = wholeLines(bytes, i, end);
                seen = lines.seen();
            }
            i = sextets == 0 ? wholeGroups(bytes, i, end) : i;
            if (i < end) {
                one(bytes[i++]);
            }
        }
    }

    /** Decodes lines as they should be; answers where they end. */
    private int wholeLines(byte[] bytes, int from, int end) throws IOException {
        int to = lines.take(bytes, from, end);
        Optional<ByteBuffer> some = to == from ? Optional.empty() : lines.decoded();
        if (some.isEmpty()) {
            return from;
        }
        flush();
        noteBytesBehindPadding(true);
        target.write(some.get().array(), 0, some.get().limit());
        return to;
    }

    /** Decodes four characters at a time for as long as nothing else is between them; answers where that ends. */
    private int wholeGroups(byte[] bytes, int from, int end) throws IOException {
        int i = from;
        while (i + 4 <= end) {
            if (length + 3 > BUFFER_BYTES) {
                flush();
            }
            int last = Math.min(end - 4, i + (BUFFER_BYTES - length) / 3 * 4 - 4);
            int stop = groups(bytes, i, last);
            if (stop <= last) {
                return stop;
            }
            i = stop;
        }
        return i;
    }

    /** The same for groups that begin no later than at {@code last}, for all of which there is room. */
    private int groups(byte[] bytes, int from, int last) {
        int i = from;
        int to = length;
        while (i <= last) {
            int bits = Base64Alphabet.valueOf(bytes[i]) << 18
                    | Base64Alphabet.valueOf(bytes[i + 1]) << 12
                    | Base64Alphabet.valueOf(bytes[i + 2]) << 6
                    | Base64Alphabet.valueOf(bytes[i + 3]);
            if (bits < 0) {
                break;
            }
            decoded[to] = (byte) (bits >> 16);
            decoded[to + 1] = (byte) (bits >> 8);
            decoded[to + 2] = (byte) bits;
            to += 3;
            i += 4;
        }
        noteBytesBehindPadding(to > length);
        length = to;
        return i;
    }

    private void one(byte b) throws IOException {
        int value = Base64Alphabet.valueOf(b);
        if (value >= 0) {
            add(value);
        } else if (value != Base64Alphabet.BLANK) {
            pass(value);
        }
    }

    @Override
    public void finish() throws IOException {
        Base64Lines.countDecoded(written);
        endGroup();
        flush();
        target.finish();
    }

    private void add(int sextet) throws IOException {
        held = held << 6 | sextet;
        if (++sextets == 4) {
            put(held);
            sextets = 0;
        }
    }

    private void put(int bits) throws IOException {
        if (length + 3 > BUFFER_BYTES) {
            flush();
        }
        decoded[length++] = (byte) (bits >> 16);
        decoded[length++] = (byte) (bits >> 8);
        decoded[length++] = (byte) bits;
        noteBytesBehindPadding(true);
    }

    private void noteBytesBehindPadding(boolean any) {
        if (any && padded) {
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
