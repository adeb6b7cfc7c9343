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
    private final byte[] decoded = new byte[63 + 3];
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
        String text = line.latin1();
        line.clear();
        if (begun && text.equals("end")) {
            ended = true;
        } else if (begun && !ended && !text.isEmpty()) {
            decode(text);
        } else if (text.startsWith("begin ")) {
            begun = true;
        }
    }

    private void decode(String text) throws IOException {
        int size = sextet(text, 0);
        for (int i = 0, at = 1; i < size; i += 3, at += 4) {
            int bits = sextet(text, at) << 18 | sextet(text, at + 1) << 12;
            bits |= sextet(text, at + 2) << 6 | sextet(text, at + 3);
            decoded[i] = (byte) (bits >> 16);
            decoded[i + 1] = (byte) (bits >> 8);
            decoded[i + 2] = (byte) bits;
        }
        target.write(decoded, 0, size);
    }

    private static int sextet(String text, int at) {
        return at < text.length() ? text.charAt(at) - ' ' & 63 : 0;
    }
}
