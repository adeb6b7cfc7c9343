package io.deskgate.mime;

import java.io.IOException;

/** A uuencoded file. */
final class UuFile implements EnclosedFile {
    private final String name;
    private final UuLine decoder = new UuLine();

    UuFile(String name) {
        this.name = name;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean isBorneOutBy(Collected line) {
        return UuLine.isWhole(line) || line.isLine("M");
    }

    @Override
    public Line take(Collected line, ByteSink target) throws IOException {
        if (line.isLine("end")) {
            return Line.LAST;
        }
        // QUIRK: the line of no bytes before "end" is "`" or a blank, and the blank gets lost.
        if (line.lengthWithoutLineEnd() == 0) {
            return Line.TAKEN;
        }
        if (!UuLine.isPossible(line)) {
            return Line.OTHER;
        }
        target.write(decoder.bytes(), 0, decoder.decode(line));
        return Line.TAKEN;
    }
}
