package io.deskgate.mime;

import io.deskgate.core.email.Defect;
import io.deskgate.core.email.ParserLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Visits the parts of a message in their order, texts to be read and files to be kept. The multiparts that are open
 * stand on a stack of limited depth; only messages in signed and compressed ones make it call itself, of which few
 * are opened.
 */
final class MessageWalk {
    private static final int LOOKED_AT = 8 * 1024;
    /** Each holds the whole text of a multipart in memory while its parts are read. */
    private static final int MOST_BEGUN_AGAIN = 3;

    private final ParserLimits limits;
    private final Set<Defect> defects;
    private final HeaderReader headers;
    private final HeaderText text;
    private final Files files;
    private final Leaves leaves;
    private final Deque<Multipart> open = new ArrayDeque<>();
    private List<Passage> said = List.of();
    private int parts;
    private int begunAgain;

    MessageWalk(HeaderReader headers, HeaderText text, Files files) {
        this.limits = text.limits();
        this.defects = text.defects();
        this.headers = headers;
        this.text = text;
        this.files = files;
        this.leaves = new Leaves(text, files);
    }

    /** Everything the message says; its files go to the attic. */
    List<Passage> walk(Header header, PartStream body) throws IOException {
        enter(Part.of(header, ContentType.TEXT, text), body);
        while (!open.isEmpty()) {
            step(open.element());
        }
        return leaves.all(said);
    }

    private void step(Multipart multipart) throws IOException {
        if (!multipart.next()) {
            open.pop();
            leave(multipart);
        } else if (parts < limits.parts()) {
            PartStream in = new PartStream(multipart.current());
            Header header = headers.read(in);
            enter(Part.of(header, multipart.defaultType(), text), in);
        } else {
            defects.add(Defect.TOO_MANY_PARTS);
            open.pop();
            keep(multipart.passages());
        }
    }

    private void enter(Part part, PartStream in) throws IOException {
        parts++;
        if (!part.type().isMultipart()) {
            leaf(part, in);
        } else if (open.size() >= limits.depth()) {
            defects.add(Defect.TOO_DEEP);
            files.wrap(part, in);
        } else if (part.isDivisible(limits)) {
            begin(part, in);
        } else {
            defects.add(Defect.BAD_BOUNDARY);
            beginOrRead(part, in);
        }
    }

    private void begin(Part part, InputStream in) {
        // RFC 2045, 6.4 forbids to encode a multipart. Who decodes it sees other parts than who does not.
        if (part.encoding() != TransferEncoding.NONE) {
            defects.add(Defect.AMBIGUOUS_STRUCTURE);
        }
        open.push(new Multipart(part, in, leaves.roomForText()));
    }

    private void beginOrRead(Part part, PartStream in) throws IOException {
        Collected start = new Collected(LOOKED_AT);
        in.peek(start);
        Part guessed = BoundaryGuess.dividing(part, start);
        if (guessed.isDivisible(limits)) {
            begin(guessed, in);
        } else {
            keep(leaves.read(part.asText(), place(), in));
        }
    }

    private void leaf(Part part, PartStream in) throws IOException {
        if (!Boxes.isBox(part)) {
            keep(leaves.read(part, place(), in));
            return;
        }
        Optional<InputStream> inside = files.open(part, place(), in);
        if (inside.isPresent()) {
            PartStream message = new PartStream(inside.get());
            enter(Part.of(headers.read(message), ContentType.TEXT, text), message);
        }
    }

    private Place place() {
        return open.isEmpty() ? Place.ROOT : open.element().place();
    }

    private void leave(Multipart multipart) {
        if (!multipart.hasBegun()) {
            beginAgain(multipart);
            return;
        }
        if (!multipart.isClosed()) {
            defects.add(Defect.CUT_SHORT);
        }
        keep(multipart.passages());
    }

    /** Nothing was divided: perhaps another boundary than the named one does. */
    private void beginAgain(Multipart multipart) {
        defects.add(Defect.BAD_BOUNDARY);
        Collected body = multipart.preamble();
        Part guessed = BoundaryGuess.dividing(multipart.part(), body);
        if (guessed.isDivisible(limits) && begunAgain < MOST_BEGUN_AGAIN) {
            begunAgain++;
            begin(guessed, new ByteArrayInputStream(body.bytes(), 0, body.length()));
        } else {
            keep(leaves.preamble(multipart));
        }
    }

    private void keep(List<Passage> passages) {
        if (open.isEmpty()) {
            said = passages;
        } else {
            open.element().keep(passages);
        }
    }
}
