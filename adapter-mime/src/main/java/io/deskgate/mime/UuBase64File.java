package io.deskgate.mime;

import java.io.IOException;

/** A file as {@code uuencode -m} writes it: Base64 between "begin-base64" and "====". */
final class UuBase64File implements EnclosedFile {
    private final String name;
    private int held;
    private int bits;

    UuBase64File(String name) {
        this.name = name;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean isBorneOutBy(Collected line) {
        return isPossible(line);
    }

    @Override
    public Line take(Collected line, ByteSink target) throws IOException {
        if (line.isLine("====")) {
            return Line.LAST;
        }
        if (!isPossible(line)) {
            return Line.OTHER;
        }
        byte[] decoded = new byte[line.length()];
        target.write(decoded, 0, decode(line, decoded));
        return Line.TAKEN;
    }

    private int decode(Collected line, byte[] decoded) {
        int count = 0;
        for (int i = 0; i < line.lengthWithoutLineEnd(); i++) {
            int sextet = Base64Alphabet.valueOf((char) line.at(i));
            if (sextet >= 0) {
                held = held << 6 | sextet;
                bits += 6;
            }
            if (bits >= 8) {
                bits -= 8;
                decoded[count++] = (byte) (held >> bits);
            }
        }
        return count;
    }

    private static boolean isPossible(Collected line) {
        for (int i = 0; i < line.lengthWithoutLineEnd(); i++) {
            char c = (char) line.at(i);
            if (Base64Alphabet.valueOf(c) < 0 && c != '=') {
                return false;
            }
        }
        return line.lengthWithoutLineEnd() > 0;
    }
}
