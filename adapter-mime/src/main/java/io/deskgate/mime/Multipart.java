package io.deskgate.mime;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** A multipart being read: hands out its parts one after the other and keeps what was read of them. */
final class Multipart {
    private static final int COPIED_AT_ONCE = 8 * 1024;

    private final Part part;
    private final Sections sections;
    private final List<List<Passage>> children = new ArrayList<>();
    private Collected preamble;
    private boolean begun;

    /** {@code preambleLimit} bytes are kept of what stands before the first part. */
    Multipart(Part part, InputStream in, int preambleLimit) {
        this.part = part;
        this.sections = new Sections(in, part.type().boundary());
        this.preamble = new Collected(preambleLimit);
    }

    /** Goes on to the next part; false when there is none. */
    boolean next() throws IOException {
        if (!begun) {
            readPreamble();
        }
        if (!sections.next()) {
            return false;
        }
        begun = true;
        preamble = new Collected(0);
        return true;
    }

    /** The part gone to. */
    InputStream current() {
        return sections;
    }

    /** Whether there was a part at all. */
    boolean hasBegun() {
        return begun;
    }

    /** Whether the end that the boundary promises was found. */
    boolean isClosed() {
        return sections.isClosed();
    }

    Part part() {
        return part;
    }

    /** What stands there in place of parts; forgotten as soon as there is one. */
    Collected preamble() {
        return preamble;
    }

    /** What its parts are for. */
    Place place() {
        return switch (subtype()) {
            case "alternative" -> Place.ALTERNATIVE;
            case "related" -> Place.RELATED;
            default -> Place.MIXED;
        };
    }

    /** What a part without Content-Type is (RFC 2046, 5.1.5). */
    String defaultType() {
        return subtype().equals("digest") ? ContentType.MESSAGE : ContentType.TEXT;
    }

    private String subtype() {
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

    private void readPreamble() throws IOException {
        byte[] buffer = new byte[COPIED_AT_ONCE];
        for (int count = sections.read(buffer); count >= 0; count = sections.read(buffer)) {
            preamble.append(buffer, 0, count);
        }
    }
}
