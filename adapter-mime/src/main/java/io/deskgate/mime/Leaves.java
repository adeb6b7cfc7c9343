package io.deskgate.mime;

import io.deskgate.core.email.Content;
import io.deskgate.core.email.ContentWriter;
import io.deskgate.core.email.Defect;
import io.deskgate.core.email.ParserLimits;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the parts that hold no other parts: texts into passages, everything else into the attic. */
final class Leaves implements Closeable {
    private static final int COPIED_AT_ONCE = 8 * 1024;

    private final byte[] buffer = new byte[COPIED_AT_ONCE];
    private final Set<Defect> defects;
    private final HeaderText text;
    private final TextShelf texts;
    private final TextShelf htmls;
    private final FileNaming naming;
    private final Attic attic;
    private final FileShelves shelves;
    private final Boxes boxes;

    Leaves(HeaderText text, Attic attic) {
        this.text = text;
        ParserLimits limits = text.limits();
        this.defects = text.defects();
        this.texts = new TextShelf(limits.textChars(), defects);
        this.htmls = new TextShelf(limits.htmlChars(), defects);
        this.naming = new FileNaming(text, attic);
        this.attic = attic;
        this.shelves = new FileShelves(attic, naming, limits, defects);
        this.boxes = new Boxes(text, shelves);
    }

    /** What the part says; nothing when it is a file. */
    List<Passage> read(Part part, Place place, InputStream in) throws IOException {
        if (!Reading.isText(part, place)) {
            keep(part, place, in, part.encoding());
            return List.of();
        }
        boolean html = part.type().isHtml();
        TextShelf.Sheet sheet = (html ? htmls : texts).sheet();
        ByteSink target = html ? sheet : new Enclosures(sheet, shelves, text);
        copy(in, part.encoding().decoder(target, defects));
        return List.of(passage(part, sheet.collected()));
    }

    /**
     * Takes the files out of a box; where that is not possible the box itself is kept. Answers the signed message inside
     * an S/MIME message, which is kept too.
     */
    Optional<InputStream> open(Part part, Place place, InputStream in) throws IOException {
        Content content = boxes.hold(decoded(part, in));
        if (!boxes.unpack(part, content)) {
            keep(part, place, content.open(), TransferEncoding.NONE);
        }
        return boxes.signed(part, content);
    }

    /** What the message says when nothing outside its boxes does. */
    List<Passage> boxed() {
        return boxes.said();
    }

    @Override
    public void close() throws IOException {
        boxes.close();
    }

    private Content decoded(Part part, InputStream in) throws IOException {
        try (ContentWriter writer = new ContentWriter()) {
            copy(
                    in,
                    part.encoding()
                            .decoder(
                                    new ByteSink() {
                                        @Override
                                        public void write(byte[] bytes, int offset, int length) throws IOException {
                                            writer.write(bytes, offset, length);
                                        }

                                        @Override
                                        public void finish() {
                                            // finished below
                                        }
                                    },
                                    defects));
            return writer.finish();
        }
    }

    /** Keeps a whole multipart as one file that mail programs can open. */
    void wrap(Part part, InputStream in) throws IOException {
        Attic.Shelf shelf = attic.shelf();
        byte[] head = "Content-Type: ".concat(part.rawType()).concat("\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1);
        shelf.write(head, 0, head.length);
        copy(in, shelf);
        shelf.label(naming.wrapped());
    }

    /** What stands where the parts of a multipart should be. */
    List<Passage> preamble(Multipart multipart) {
        TextShelf.Sheet sheet = texts.sheet();
        Collected preamble = multipart.preamble();
        sheet.write(preamble.bytes(), 0, preamble.length());
        sheet.finish();
        return List.of(passage(multipart.part().asText(), sheet.collected()));
    }

    /** Bytes of text that may still come. */
    int roomForText() {
        return texts.room();
    }

    private Passage passage(Part part, Collected bytes) {
        return new TextPart(part, text).passage(bytes);
    }

    private void keep(Part part, Place place, InputStream in, TransferEncoding encoding) throws IOException {
        Attic.Shelf shelf = attic.shelf();
        FileStart start = new FileStart(shelf, part.type().isMessage());
        copy(in, encoding.decoder(start, defects));
        shelf.label(naming.label(part, place, start));
    }

    private void copy(InputStream in, ByteSink target) throws IOException {
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            target.write(buffer, 0, count);
        }
        target.finish();
    }
}
