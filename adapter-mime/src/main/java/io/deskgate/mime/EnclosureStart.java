package io.deskgate.mime;

import java.io.IOException;

/** Knows the lines that a file inside a text begins with. */
final class EnclosureStart {
    /** No file. */
    static final EnclosedFile NO_FILE = new NoFile();

    private static final String BINHEX = "(This file must be converted with BinHex";

    private EnclosureStart() {}

    /** Whether a line that begins with this byte is worth looking at. */
    static boolean mayBegin(byte b) {
        return b == 'b' || b == '=' || b == '(';
    }

    /** The file that begins with this line, or {@link #NO_FILE}. */
    static EnclosedFile read(Collected line) {
        if (line.startsWith("begin ")) {
            return withMode(line.latin1().stripTrailing(), "begin ");
        }
        if (line.startsWith("begin-base64 ")) {
            return withMode(line.latin1().stripTrailing(), "begin-base64 ");
        }
        if (line.startsWith("=ybegin ") && line.latin1().contains(" size=")) {
            return new YencFile(line.latin1());
        }
        return line.startsWith(BINHEX) ? new BinHexFile() : NO_FILE;
    }

    /** "begin", three or four octal digits, a name. */
    private static EnclosedFile withMode(String line, String word) {
        int end = word.length();
        while (end < line.length() && line.charAt(end) >= '0' && line.charAt(end) <= '7') {
            end++;
        }
        int digits = end - word.length();
        boolean right = digits >= 3 && digits <= 4 && (end == line.length() || line.charAt(end) == ' ');
        if (!right) {
            return NO_FILE;
        }
        String name = line.substring(end).strip();
        return word.equals("begin ") ? new UuFile(name) : new UuBase64File(name);
    }

    private static final class NoFile implements EnclosedFile {
        @Override
        public String name() {
            return "";
        }

        @Override
        public boolean isBorneOutBy(Collected line) {
            return false;
        }

        @Override
        public Line take(Collected line, ByteSink target) throws IOException {
            return Line.OTHER;
        }
    }
}
