package io.deskgate.mime;

import java.io.IOException;

/** A file in yEnc: every byte 42 higher, those that a line cannot hold behind "=". */
final class YencFile implements EnclosedFile {
    private static final String NAME = " name=";
    private static final int SHIFT = 42;
    private static final int ESCAPED_SHIFT = 42 + 64;

    private final String name;
    private boolean escaped;

    YencFile(String begin) {
        int at = begin.indexOf(NAME);
        this.name = at < 0 ? "" : begin.substring(at + NAME.length()).strip();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean isBorneOutBy(Collected line) {
        return line.lengthWithoutLineEnd() > 0;
    }

    @Override
    public Line take(Collected line, ByteSink target) throws IOException {
        if (line.startsWith("=yend")) {
            return Line.LAST;
        }
        if (line.startsWith("=ypart ")) {
            return Line.TAKEN;
        }
        byte[] decoded = new byte[line.length()];
        target.write(decoded, 0, decode(line, decoded));
        return Line.TAKEN;
    }

    private int decode(Collected line, byte[] decoded) {
        int count = 0;
        for (int i = 0; i < line.lengthWithoutLineEnd(); i++) {
            int b = line.at(i);
            if (b == '=' && !escaped) {
                escaped = true;
                continue;
            }
            decoded[count++] = (byte) (b - (escaped ? ESCAPED_SHIFT : SHIFT));
            escaped = false;
        }
        return count;
    }
}
