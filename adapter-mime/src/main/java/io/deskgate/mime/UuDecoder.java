package io.deskgate.mime;

import io.deskgate.core.email.Defect;
import java.io.IOException;
import java.util.Set;

/** Uuencoded bytes: what stands between "begin" and "end". Lines that are too short are filled with zeros. */
final class UuDecoder implements ByteSink {
    private static final int LONGEST_LINE = 1 + 84 + 2;

    private final ByteSink target;
    private final Set<Defect> defects;
    private final Collected line = new Collected(LONGEST_LINE);
    private final UuLine decoder = new UuLine();
    private boolean begun;
    private boolean ended;

    UuDecoder(ByteSink target, Set<Defect> defects) {
        this.target = target;
        this.defects = defects;
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws IOException {
        for (int i = offset; i < offset + count; i++) {
            if (bytes[i] == '\n') {
                decodeLine();
            } else if (bytes[i] != '\r') {
                line.append(bytes[i]);
            }
        }
    }

    @Override
    public void finish() throws IOException {
        decodeLine();
        if (!ended) {
            defects.add(Defect.BAD_TRANSFER_ENCODING);
        }
        target.finish();
    }

    private void decodeLine() throws IOException {
        if (begun && line.isLine("end")) {
            ended = true;
        } else if (begun && !ended && line.length() > 0) {
            target.write(decoder.bytes(), 0, decoder.decode(line));
        } else if (line.startsWith("begin ")) {
            begun = true;
        }
        line.clear();
    }
}
