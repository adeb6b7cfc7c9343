package io.deskgate.mime;

import io.deskgate.core.email.Defect;
import java.io.IOException;
import java.util.Set;

/** Quoted-printable as it comes: an escape that is none stays as it was written. */
final class QuotedPrintableDecoder implements ByteSink {
    private static final int BUFFER_BYTES = 8 * 1024;
    private static final int LONGEST_BLANKS = 1024;

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
        for (int i = offset; i < offset + count; i++) {
            byte b = bytes[i];
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
            write(new byte[] {b}, 0, 1);
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
            write(new byte[] {b}, 0, 1);
        }
    }

    private void broken(byte b) throws IOException {
        defects.add(Defect.BAD_TRANSFER_ENCODING);
        put((byte) '=');
        write(new byte[] {b}, 0, 1);
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
        if (length == BUFFER_BYTES) {
            flush();
        }
        decoded[length++] = b;
    }

    private void flush() throws IOException {
        int done = Math.max(startOfBlanks(), length - LONGEST_BLANKS);
        target.write(decoded, 0, done);
        System.arraycopy(decoded, done, decoded, 0, length - done);
        length -= done;
        kept = Math.max(0, kept - done);
    }

    private static int digit(byte b) {
        return Character.digit(b & 0xff, 16);
    }
}
