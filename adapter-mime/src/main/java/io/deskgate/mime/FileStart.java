package io.deskgate.mime;

import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Passes the bytes of a file on and, where somebody wants to look into the file, keeps the first ones. */
final class FileStart implements ByteSink {
    private static final int KEPT_BYTES = 16 * 1024;

    private final ByteSink target;
    private final Collected kept;

    FileStart(ByteSink target, boolean keeps) {
        this.target = target;
        this.kept = new Collected(keeps ? KEPT_BYTES : 0);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        kept.append(bytes, offset, length);
        target.write(bytes, offset, length);
    }

    @Override
    public void finish() throws IOException {
        target.finish();
    }

    /** The first bytes. */
    Collected kept() {
        return kept;
    }

    /** The first bytes as a message. */
    PartStream message() {
        return new PartStream(new ByteArrayInputStream(kept.bytes(), 0, kept.length()));
    }
}
