package io.deskgate.mime;

import java.io.IOException;

/** Tells header fields from lines that are none. */
final class FieldLines {
    private static final int LONGEST_NAME = 200;
    private static final int LOOKED_AHEAD = 1024;
    private static final int LINES_AHEAD = 10;

    private final PartStream in;

    FieldLines(PartStream in) {
        this.in = in;
    }

    /** Where the colon of the field stands in the line shown; -1 when the line is none. */
    int colon() {
        return colon(0, in.shown());
    }

    /** Whether the header goes on behind the line shown: with a field in the next line, or a usual one soon after. */
    boolean goOn() throws IOException {
        int visible = in.showsLineEnd() ? in.look(in.shown() + LOOKED_AHEAD) : 0;
        int from = in.shown();
        for (int line = 1; line <= LINES_AHEAD && from < visible; line++) {
            int colon = colon(from, visible);
            if (colon >= 0 && (line == 1 || UsualFields.contain(name(from, colon)))) {
                return true;
            }
            from = endOfLine(from, visible);
        }
        return false;
    }

    private String name(int from, int to) {
        StringBuilder name = new StringBuilder();
        for (int i = from; i < to; i++) {
            name.append((char) in.at(i));
        }
        return name.toString().strip();
    }

    /** Where the line after this one begins; the end of all when this one is blank. */
    private int endOfLine(int from, int visible) {
        int i = from;
        while (i < visible && in.at(i) != '\n') {
            i++;
        }
        boolean blank = i - from <= 1 && (i == from || in.at(from) == '\r');
        return blank ? visible : i + 1;
    }

    private int colon(int from, int to) {
        int i = from;
        while (i < to && isNameByte(in.at(i)) && i - from <= LONGEST_NAME) {
            i++;
        }
        boolean named = i > from;
        while (i < to && (in.at(i) == ' ' || in.at(i) == '\t')) {
            i++;
        }
        return named && i < to && in.at(i) == ':' ? i : -1;
    }

    private static boolean isNameByte(int b) {
        return b > ' ' && b < 127 && b != ':';
    }
}
