package io.deskgate.mime;

import io.deskgate.core.email.Defect;
import java.io.IOException;

/** Passes a text on and takes the files out of it that are written into it with uuencode, yEnc or BinHex. */
final class Enclosures implements ByteSink {
    private static final int LONGEST_LINE = 8 * 1024;

    private final ByteSink text;
    private final FileShelves shelves;
    private final HeaderText header;
    private final Collected first = new Collected(LONGEST_LINE);
    private final Collected line = new Collected(LONGEST_LINE);
    private EnclosedFile file = EnclosureStart.NO_FILE;
    private FileShelves.Found found;
    private boolean lineStart = true;
    private boolean holds;

    Enclosures(ByteSink text, FileShelves shelves, HeaderText header) {
        this.text = text;
        this.shelves = shelves;
        this.header = header;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int at = offset;
        int end = offset + length;
        while (at < end) {
            at = holds ? hold(bytes, at, end) : pass(bytes, at, end);
        }
    }

    @Override
    public void finish() throws IOException {
        if (holds && line.length() > 0) {
            endLine();
        }
        if (holds && found == null) {
            giveBack(first);
        }
        if (found != null) {
            header.defects().add(Defect.CUT_SHORT);
            close();
        }
        text.finish();
    }

    /** Passes whole lines on up to one that may begin a file. */
    private int pass(byte[] bytes, int from, int end) throws IOException {
        int at = from;
        while (at < end && !(lineStart && EnclosureStart.mayBegin(bytes[at]))) {
            at = behindLineEnd(bytes, at, end);
            lineStart = bytes[at - 1] == '\n';
        }
        text.write(bytes, from, at - from);
        holds = at < end;
        return at;
    }

    private static int behindLineEnd(byte[] bytes, int from, int end) {
        int at = from;
        while (at < end && bytes[at] != '\n') {
            at++;
        }
        return Math.min(end, at + 1);
    }

    private int hold(byte[] bytes, int from, int end) throws IOException {
        int stop = Math.min(end, from + LONGEST_LINE - line.length());
        int at = behindLineEnd(bytes, from, stop);
        line.append(bytes, from, at - from);
        if (bytes[at - 1] == '\n' || line.length() == LONGEST_LINE) {
            endLine();
        }
        return at;
    }

    private void endLine() throws IOException {
        if (found != null) {
            takeLine();
        } else if (file != EnclosureStart.NO_FILE) {
            beginOrGiveUp();
        } else {
            file = shelves.hasRoom() ? EnclosureStart.read(line) : EnclosureStart.NO_FILE;
            giveBackOrKeep();
        }
        line.clear();
    }

    private void giveBackOrKeep() throws IOException {
        if (file == EnclosureStart.NO_FILE) {
            giveBack(line);
            release();
            return;
        }
        first.clear();
        first.append(line.bytes(), 0, line.length());
    }

    private void beginOrGiveUp() throws IOException {
        if (!file.isBorneOutBy(line)) {
            giveBack(first);
            file = EnclosureStart.NO_FILE;
            giveBack(line);
            release();
            return;
        }
        found = shelves.open();
        takeLine();
    }

    private void takeLine() throws IOException {
        EnclosedFile.Line was = file.take(line, found);
        if (was == EnclosedFile.Line.TAKEN) {
            return;
        }
        close();
        if (was == EnclosedFile.Line.OTHER) {
            header.defects().add(Defect.BAD_TRANSFER_ENCODING);
            giveBack(line);
        }
        release();
    }

    private void close() {
        found.close(header.raw(file.name()), "", "");
        found = null;
        file = EnclosureStart.NO_FILE;
    }

    private void release() {
        holds = false;
        lineStart = line.length() == 0 || line.at(line.length() - 1) == '\n';
    }

    private void giveBack(Collected held) throws IOException {
        text.write(held.bytes(), 0, held.length());
    }
}
