package io.deskgate.mime;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.james.mime4j.io.BufferedLineReaderInputStream;

/**
 * One message or part. Header lines can be looked at before they are taken, and no line is ever held as a whole: one
 * that does not fit the buffer is shown in pieces.
 */
final class PartStream extends BufferedLineReaderInputStream {
    private static final int BUFFER_BYTES = 8 * 1024;
    private static final int LONGEST_FIELD_NAME = 200;
    private static final int LOOKED_AHEAD = 1024;
    private static final int LINES_AHEAD = 10;

    private int shown;

    PartStream(InputStream in) {
        super(in, BUFFER_BYTES);
    }

    /** Shows the next line, or as much of it as fits; false at the end. What was shown before must have been taken. */
    boolean showLine() throws IOException {
        int end = indexOf((byte) '\n');
        while (end < 0 && load()) {
            end = indexOf((byte) '\n');
        }
        shown = end < 0 ? length() : end + 1 - pos();
        return shown > 0;
    }

    /** Number of bytes shown, line end included. */
    int shown() {
        return shown;
    }

    /** One of the bytes shown. */
    int at(int index) {
        return buf()[pos() + index] & 0xff;
    }

    /** Whether the line end is among the bytes shown. */
    boolean showsLineEnd() {
        return shown > 0 && at(shown - 1) == '\n';
    }

    /** Whether nothing but a line end is shown. */
    boolean showsBlankLine() {
        for (int i = 0; i < shown; i++) {
            if (at(i) != '\n' && at(i) != '\r') {
                return false;
            }
        }
        return showsLineEnd() || length() < capacity();
    }

    /** Where the colon of a header field stands in the line shown; -1 when the line is none. */
    int fieldColon() {
        return fieldColon(0, shown);
    }

    /** Whether the header goes on behind the line shown: with a field in the next line, or a usual one soon after. */
    boolean headerGoesOn() throws IOException {
        boolean more = showsLineEnd();
        while (more && length() < shown + LOOKED_AHEAD) {
            more = load();
        }
        int from = shown;
        for (int line = 1; line <= LINES_AHEAD && from < length(); line++) {
            int colon = fieldColon(from, length());
            if (colon >= 0 && (line == 1 || UsualFields.contain(name(from, colon)))) {
                return true;
            }
            from = endOfLine(from);
        }
        return false;
    }

    /** Copies the bytes from {@code from} to {@code to} of those shown. */
    void copy(int from, int to, Collected target) {
        target.append(buf(), pos() + from, to - from);
    }

    /** Takes the bytes shown. */
    void take() {
        skip(shown);
        shown = 0;
    }

    /** Takes the first {@code count} of the bytes shown. */
    void take(int count) {
        skip(count);
        shown -= count;
    }

    private String name(int from, int to) {
        return new String(buf(), pos() + from, to - from, StandardCharsets.ISO_8859_1).strip();
    }

    /** Where the line after this one begins; the end of all when this one is blank. */
    private int endOfLine(int from) {
        int i = from;
        while (i < length() && at(i) != '\n') {
            i++;
        }
        boolean blank = i - from <= 1 && (i == from || at(from) == '\r');
        return blank ? length() : i + 1;
    }

    private boolean load() throws IOException {
        return length() < capacity() && fillBuffer() > 0;
    }

    private int fieldColon(int from, int to) {
        int i = from;
        while (i < to && isNameByte(at(i)) && i - from <= LONGEST_FIELD_NAME) {
            i++;
        }
        boolean named = i > from;
        while (i < to && (at(i) == ' ' || at(i) == '\t')) {
            i++;
        }
        return named && i < to && at(i) == ':' ? i : -1;
    }

    private static boolean isNameByte(int b) {
        return b > ' ' && b < 127 && b != ':';
    }
}
