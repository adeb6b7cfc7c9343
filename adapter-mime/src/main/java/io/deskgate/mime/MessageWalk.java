package io.deskgate.mime;

import io.deskgate.core.email.Defect;
import io.deskgate.core.email.ParserLimits;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Visits the parts of a message in their order, texts to be read and files to be kept. The multiparts that are open
 * stand on a stack of limited depth; nothing calls itself.
 */
final class MessageWalk {
    private final ParserLimits limits;
    private final Set<Defect> defects;
    private final HeaderReader headers;
    private final HeaderText text;
    private final Leaves leaves;
    private final Deque<Multipart> open = new ArrayDeque<>();
    private List<Passage> said = List.of();
    private int parts;

    MessageWalk(HeaderReader headers, HeaderText text, Leaves leaves) {
        this.limits = text.limits();
        this.defects = text.defects();
        this.headers = headers;
        this.text = text;
        this.leaves = leaves;
    }

    /** Everything the message says; its files go to the attic. */
    List<Passage> walk(Header header, PartStream body) throws IOException {
        enter(Part.of(header, ContentType.TEXT, text), body);
        while (!open.isEmpty()) {
            step(open.element());
        }
        return Passage.sayAnything(said) ? said : leaves.boxed();
    }

    private void step(Multipart multipart) throws IOException {
        if (!multipart.next()) {
            open.pop();
            leave(multipart);
        } else if (parts < limits.parts()) {
            PartStream in = new PartStream(multipart.current());
            Header header = headers.read(in);
            enter(Part.of(header, defaultType(multipart), text), in);
        } else {
            defects.add(Defect.TOO_MANY_PARTS);
            open.pop();
            keep(multipart.passages());
        }
    }

    private static String defaultType(Multipart multipart) {
        return multipart.subtype().equals("digest") ? ContentType.MESSAGE : ContentType.TEXT;
    }

    private void enter(Part part, PartStream in) throws IOException {
        parts++;
        if (!part.type().isMultipart()) {
            leaf(part, in);
        } else if (open.size() >= limits.depth()) {
            defects.add(Defect.TOO_DEEP);
            leaves.wrap(part, in);
        } else if (!hasBoundary(part)) {
            defects.add(Defect.BAD_BOUNDARY);
            keep(leaves.read(part.asText(), place(), in));
        } else {
            noteEncoding(part);
            open.push(new Multipart(part, in, leaves.roomForText()));
        }
    }

    private void leaf(Part part, PartStream in) throws IOException {
        if (!Boxes.isBox(part)) {
            keep(leaves.read(part, place(), in));
            return;
        }
        Optional<InputStream> inside = leaves.open(part, place(), in);
        if (inside.isPresent() && parts < limits.depth()) {
            enterSigned(new PartStream(inside.get()));
        }
    }

    /** Signed messages inside each other: the one case of a call to itself, {@link ParserLimits#depth} deep at most. */
    private void enterSigned(PartStream in) throws IOException {
        Header header = headers.read(in);
        enter(Part.of(header, ContentType.TEXT, text), in);
    }

    private Place place() {
        if (open.isEmpty()) {
            return Place.ROOT;
        }
        return switch (open.element().subtype()) {
            case "alternative" -> Place.ALTERNATIVE;
            case "related" -> Place.RELATED;
            default -> Place.MIXED;
        };
    }

    private boolean hasBoundary(Part part) {
        String boundary = part.type().boundary();
        return !boundary.isEmpty() && boundary.length() <= limits.boundaryLength();
    }

    /** RFC 2045, 6.4 forbids to encode a multipart. Who decodes it sees other parts than who does not. */
    private void noteEncoding(Part part) {
        if (part.encoding() != TransferEncoding.NONE) {
            defects.add(Defect.AMBIGUOUS_STRUCTURE);
        }
    }

    private void leave(Multipart multipart) {
        if (!multipart.hasBegun()) {
            defects.add(Defect.BAD_BOUNDARY);
            multipart.keep(leaves.preamble(multipart));
        } else if (!multipart.isClosed()) {
            defects.add(Defect.CUT_SHORT);
        }
        keep(multipart.passages());
    }

    private void keep(List<Passage> passages) {
        if (open.isEmpty()) {
            said = passages;
        } else {
            open.element().keep(passages);
        }
    }
}
