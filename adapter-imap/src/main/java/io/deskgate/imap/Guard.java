package io.deskgate.imap;

import java.io.IOException;

/**
 * Counts what a server sends and stops it before memory is taken. It divides the bytes into answers exactly as the
 * protocol library above us does, which believes each literal's announced length.
 */
final class Guard {
    private static final int TAIL_BYTES = 32;

    private final byte[] tail = new byte[TAIL_BYTES];
    private long seen;
    private long literalLeft;
    private Step step;
    private long bytes;
    private int answers;
    private int lineBytes;
    private String breach = "";

    Guard(Step first) {
        this.step = first;
    }

    /** From now on the limits of this step count. */
    void begin(Step next) {
        step = next;
        bytes = 0;
        answers = 0;
    }

    /** What the server did that it must not; empty when nothing. */
    String breach() {
        return breach;
    }

    /** Lets these bytes pass, or stops them for good. */
    void pass(byte[] chunk, int offset, int length) throws IOException {
        bytes += length;
        require(bytes <= step.totalBytes(), "sends more than ", step.totalBytes(), " bytes");
        int i = offset;
        while (i < offset + length) {
            if (literalLeft > 0) {
                i += skipLiteral(chunk, i, offset + length - i);
            } else {
                take(chunk[i++]);
            }
        }
    }

    private int skipLiteral(byte[] chunk, int from, int most) {
        int count = (int) Math.min(literalLeft, most);
        for (int i = Math.max(0, count - TAIL_BYTES); i < count; i++) {
            tail[(int) ((seen + i) % TAIL_BYTES)] = chunk[from + i];
        }
        seen += count;
        literalLeft -= count;
        return count;
    }

    private void take(byte next) throws IOException {
        boolean endsLine = next == '\n' && back(1) == '\r';
        tail[(int) (seen++ % TAIL_BYTES)] = next;
        require(++lineBytes <= step.lineBytes(), "sends an answer of more than ", step.lineBytes(), " bytes");
        if (endsLine) {
            literalLeft = announced();
            require(literalLeft <= step.literalBytes(), "announces more than ", step.literalBytes(), " bytes at once");
            endAnswer();
        }
    }

    private void endAnswer() throws IOException {
        if (literalLeft == 0) {
            lineBytes = 0;
            require(++answers <= step.answers(), "gives more than ", step.answers(), " answers");
        }
    }

    /** The length of the literal that the line just ended announces: {@code {123}} in front of CRLF. */
    private long announced() {
        if (back(3) != '}') {
            return 0;
        }
        long number = 0;
        long power = 1;
        for (int i = 4; i <= TAIL_BYTES; i++) {
            int c = back(i);
            if (c == '{') {
                return number;
            }
            if (c < '0' || c > '9') {
                return 0;
            }
            number = Math.min(Long.MAX_VALUE / 100, number + power * (c - '0'));
            power = Math.min(Long.MAX_VALUE / 100, power * 10);
        }
        return Long.MAX_VALUE;
    }

    private int back(int count) {
        return count > seen ? 0 : tail[(int) ((seen - count) % TAIL_BYTES)];
    }

    private void require(boolean honest, String what, long limit, String unit) throws IOException {
        if (!honest) {
            breach = what + limit + unit;
            throw new IOException(breach);
        }
    }
}
