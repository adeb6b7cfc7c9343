package io.deskgate.mime;

import io.deskgate.core.email.Defect;
import java.io.IOException;
import java.util.Set;

/** Quoted-printable as it comes: an escape that is none stays as it was written. */
final class QuotedPrintableDecoder implements ByteSink {
    private static final int BUFFER_BYTES = 8 * 1024;
    private static final int LONGEST_BLANKS = 1024;
    private static final byte[] DIGITS = digits();

    private enum State {
        TEXT,
        ESCAPE,
        ESCAPE_DIGIT,
        SOFT_BREAK
    }

    private final ByteSink target;
    private final Set<Defect> defects;
    private final byte[] decoded = new byte[BUFFER_BYTES];
    private int length;
    private int kept;
    private State state = State.TEXT;
    private byte firstDigit;

    QuotedPrintableDecoder(ByteSink target, Set<Defect> defects) {
        this.target = target;
        this.defects = defects;
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws IOException {
        int end = offset + count;
        int i = offset;
        while (i < end) {
            i = state == State.TEXT ? usual(bytes, i, end) : i;
            if (i < end) {
                one(bytes[i++]);
            }
        }
    }

    /** Takes what stands for itself and whole escapes, as far as that goes; answers where it ends. */
    private int usual(byte[] bytes, int from, int end) throws IOException {
        int at = from;
        int stop = from;
        while (at == stop && at < end) {
            makeRoom();
            stop = Math.min(end, at + BUFFER_BYTES - length);
            at = decode(bytes, at, stop, end);
        }
        return at;
    }

    /** The same, begun before {@code stop}: for so much there is room. */
    private int decode(byte[] bytes, int from, int stop, int end) {
        int at = from;
        int to = length;
        while (at < stop && bytes[at] != '\n' && bytes[at] != '\r') {
            if (bytes[at] != '=') {
                decoded[to++] = bytes[at++];
                continue;
            }
            int value = at + 2 < end ? digit(bytes[at + 1]) << 4 | digit(bytes[at + 2]) : -1;
            if (value < 0) {
                break;
            }
            decoded[to++] = (byte) value;
            kept = to;
            at += 3;
        }
        length = to;
        return at;
    }

    private void one(byte b) throws IOException {
        if (state != State.TEXT) {
            escaped(b);
        } else if (b == '=') {
            state = State.ESCAPE;
        } else if (b == '\n' || b == '\r') {
            endLine(b);
        } else {
            put(b);
        }
    }

    @Override
    public void finish() throws IOException {
        boolean cut = state == State.ESCAPE_DIGIT;
        state = State.TEXT;
        if (cut) {
            broken(firstDigit);
        }
        target.write(decoded, 0, length);
        target.finish();
    }

    private void escaped(byte b) throws IOException {
        switch (state) {
            case ESCAPE -> beginEscape(b);
            case ESCAPE_DIGIT -> endEscape(b);
            case SOFT_BREAK -> endSoftBreak(b);
            case TEXT -> put(b);
        }
    }

    private void beginEscape(byte b) throws IOException {
        if (b == '\n' || b == '\r' || b == ' ' || b == '\t') {
            state = b == '\n' ? State.TEXT : State.SOFT_BREAK;
            return;
        }
        if (digit(b) < 0) {
            state = State.TEXT;
            broken(b);
            return;
        }
        firstDigit = b;
        state = State.ESCAPE_DIGIT;
    }

    private void endEscape(byte b) throws IOException {
        state = State.TEXT;
        if (digit(b) < 0) {
            broken(firstDigit);
            one(b);
            return;
        }
        put((byte) (digit(firstDigit) << 4 | digit(b)));
        kept = length;
    }

    private void endSoftBreak(byte b) throws IOException {
        if (b == ' ' || b == '\t' || b == '\r') {
            return;
        }
        state = State.TEXT;
        if (b != '\n') {
            one(b);
        }
    }

    private void broken(byte b) throws IOException {
        defects.add(Defect.BAD_TRANSFER_ENCODING);
        put((byte) '=');
        one(b);
    }

    /** Blanks before a line end were added on the way (RFC 2045, 6.7, rule 3); encoded ones were not. */
    private void endLine(byte b) throws IOException {
        length = startOfBlanks();
        put(b);
    }

    private int startOfBlanks() {
        int start = length;
        while (start > kept && (decoded[start - 1] == ' ' || decoded[start - 1] == '\t')) {
            start--;
        }
        return start;
    }

    private void put(byte b) throws IOException {
        makeRoom();
        decoded[length++] = b;
    }

    private void makeRoom() throws IOException {
        if (length == BUFFER_BYTES) {
            flush();
        }
    }

    private void flush() throws IOException {
        int done = Math.max(startOfBlanks(), length - LONGEST_BLANKS);
        target.write(decoded, 0, done);
        System.arraycopy(decoded, done, decoded, 0, length - done);
        length -= done;
        kept = Math.max(0, kept - done);
    }

    private static int digit(byte b) {
        return DIGITS[b & 0xff];
    }

    private static byte[] digits() {
        byte[] digits = new byte[256];
        for (int i = 0; i < digits.length; i++) {
            digits[i] = (byte) Character.digit(i, 16);
        }
        return digits;
    }
}
