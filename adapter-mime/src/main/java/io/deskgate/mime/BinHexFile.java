package io.deskgate.mime;

import java.io.IOException;

/** A Macintosh file in BinHex 4.0: between two colons, six bits in a character. Only its data is kept. */
final class BinHexFile implements EnclosedFile {
    private static final String ALPHABET = "!\"#$%&'()*+,-012345689@ABCDEFGHIJKLMNPQRSTUVXYZ[`abcdefhijklmpqr";

    private final BinHexFork fork = new BinHexFork();
    private boolean begun;
    private int held;
    private int bits;

    @Override
    public String name() {
        return fork.name();
    }

    @Override
    public boolean isBorneOutBy(Collected line) {
        return line.lengthWithoutLineEnd() == 0 || line.at(0) == ':';
    }

    @Override
    public Line take(Collected line, ByteSink target) throws IOException {
        int from = begun || line.lengthWithoutLineEnd() == 0 ? 0 : 1;
        if (!begun && from == 1 && line.at(0) != ':') {
            return Line.OTHER;
        }
        begun |= from == 1;
        for (int i = from; i < line.lengthWithoutLineEnd(); i++) {
            if (line.at(i) == ':') {
                fork.flush(target);
                return Line.LAST;
            }
            collect(ALPHABET.indexOf(line.at(i)), target);
        }
        return Line.TAKEN;
    }

    private void collect(int sextet, ByteSink target) throws IOException {
        if (sextet < 0) {
            return;
        }
        held = held << 6 | sextet;
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            fork.add(held >> bits & 0xff, target);
        }
    }
}
