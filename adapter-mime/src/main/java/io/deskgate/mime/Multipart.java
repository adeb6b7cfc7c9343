package io.deskgate.mime;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.james.mime4j.io.BufferedLineReaderInputStream;
import org.apache.james.mime4j.io.MimeBoundaryInputStream;

/** A multipart being read: hands out its parts one after the other and keeps what was read of them. */
final class Multipart {
    private static final int BUFFER_BYTES = 8 * 1024;

    private final Part part;
    private final BufferedLineReaderInputStream in;
    private final List<List<Passage>> children = new ArrayList<>();
    private Collected preamble;
    private MimeBoundaryInputStream current;
    private boolean begun;

    /** {@code preambleLimit} bytes are kept of what stands before the first part. */
    Multipart(Part part, InputStream in, int preambleLimit) throws IOException {
        this.part = part;
        this.in = new BufferedLineReaderInputStream(in, BUFFER_BYTES);
        this.preamble = new Collected(preambleLimit);
        this.current = boundaryStream();
    }

    private MimeBoundaryInputStream boundaryStream() throws IOException {
        return new MimeBoundaryInputStream(in, part.type().boundary());
    }

    /** Goes on to the next part; false when there is none. */
    boolean next() throws IOException {
        pass(current);
        if (current.isLastPart() || current.eof()) {
            return false;
        }
        begun = true;
        preamble = new Collected(0);
        current = boundaryStream();
        return true;
    }

    /** The part gone to. */
    InputStream current() {
        return current;
    }

    /** Whether there was a part at all. */
    boolean hasBegun() {
        return begun;
    }

    /** Whether the end that the boundary promises was found. */
    boolean isClosed() {
        return current.isLastPart();
    }

    Part part() {
        return part;
    }

    /** What stands there in place of parts; forgotten as soon as there is one. */
    Collected preamble() {
        return preamble;
    }

    String subtype() {
        return part.type().mediaType().substring("multipart/".length());
    }

    void keep(List<Passage> passages) {
        if (!passages.isEmpty()) {
            children.add(passages);
        }
    }

    /** What its parts say together. */
    List<Passage> passages() {
        if (subtype().equals("alternative")) {
            return Alternatives.choose(children);
        }
        List<Passage> all = new ArrayList<>();
        for (List<Passage> child : children) {
            all.addAll(child);
        }
        return all;
    }

    private void pass(InputStream rest) throws IOException {
        byte[] buffer = new byte[BUFFER_BYTES];
        for (int count = rest.read(buffer); count >= 0; count = rest.read(buffer)) {
            if (!begun) {
                preamble.append(buffer, 0, count);
            }
        }
    }
}
