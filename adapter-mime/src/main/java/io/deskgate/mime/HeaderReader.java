package io.deskgate.mime;

import io.deskgate.core.email.Defect;
import io.deskgate.core.email.ParserLimits;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;

/** Reads the header in front of a message or part and stops where its body begins. */
final class HeaderReader {
    private final ParserLimits limits;
    private final Set<Defect> defects;
    private final Collected value;

    private Header header = new Header();
    private String name = "";
    private long bytes;

    HeaderReader(ParserLimits limits, Set<Defect> defects) {
        this.limits = limits;
        this.defects = defects;
        this.value = new Collected(limits.fieldBytes());
    }

    /** The next header of the stream. Bytes beyond the limits are passed over, not kept. */
    Header read(PartStream in) throws IOException {
        header = new Header();
        bytes = 0;
        while (in.showLine() && readLine(in)) {
            // readLine does it all
        }
        keepField();
        return header;
    }

    /** Answers false when the body begins. */
    private boolean readLine(PartStream in) throws IOException {
        if (in.showsBlankLine()) {
            in.take();
            return false;
        }
        if (isContinuation(in)) {
            takeLine(in);
            return true;
        }
        keepField();
        FieldLines lines = new FieldLines(in);
        int colon = lines.colon();
        return colon < 0 ? passOver(in, lines) : beginField(in, colon);
    }

    private boolean isContinuation(PartStream in) {
        return !name.isEmpty() && (in.at(0) == ' ' || in.at(0) == '\t');
    }

    private boolean beginField(PartStream in, int colon) throws IOException {
        in.copy(0, colon, value);
        name = value.latin1().strip().toLowerCase(Locale.ROOT);
        value.clear();
        bytes += colon + 1;
        in.take(colon + 1);
        takeLine(in);
        return true;
    }

    // QUIRK: RFC 5322 ends the header with a blank line. Mail is seen with lines without colon among the fields (a
    // fold gone wrong), and with none before the body. The lines after it tell the two apart.
    private boolean passOver(PartStream in, FieldLines lines) throws IOException {
        defects.add(Defect.MALFORMED_HEADER);
        if (!lines.goOn()) {
            return false;
        }
        in.take();
        return true;
    }

    private void takeLine(PartStream in) throws IOException {
        do {
            keepShown(in);
            boolean ended = in.showsLineEnd();
            in.take();
            if (ended) {
                return;
            }
        } while (in.showLine());
    }

    private void keepShown(PartStream in) {
        int end = in.shown();
        bytes += end;
        while (end > 0 && (in.at(end - 1) == '\n' || in.at(end - 1) == '\r')) {
            end--;
        }
        if (isOpen()) {
            in.copy(0, end, value);
        }
    }

    private boolean isOpen() {
        boolean open = bytes <= limits.headerBytes() && header.size() < limits.headerCount();
        if (!open) {
            defects.add(Defect.HEADER_TOO_LARGE);
        }
        return open;
    }

    private void keepField() {
        if (value.isOverflown()) {
            defects.add(Defect.VALUE_TOO_LONG);
        }
        if (!name.isEmpty() && isOpen()) {
            header.add(name, value.latin1().strip());
        }
        name = "";
        value.clear();
    }
}
