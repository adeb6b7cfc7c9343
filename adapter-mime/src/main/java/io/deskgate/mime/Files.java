package io.deskgate.mime;

import io.deskgate.core.email.Content;
import io.deskgate.core.email.ContentWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Keeps the parts that are files, and what is inside those that only hold others. */
final class Files implements Closeable {
    private final HeaderText text;
    private final Attic attic;
    private final FileNaming naming;
    private final FileShelves shelves;
    private final Boxes boxes;
    private String invitation = "";

    Files(HeaderText text, Attic attic) {
        this.text = text;
        this.attic = attic;
        this.naming = new FileNaming(text, attic);
        this.shelves = new FileShelves(attic, naming, text.limits(), text.defects());
        this.boxes = new Boxes(text, shelves);
    }

    /** Where files go that are found in texts. */
    FileShelves shelves() {
        return shelves;
    }

    /** What a calendar object in the message is about, in one line; empty when there is none. */
    String invitation() {
        return invitation;
    }

    Boxes boxes() {
        return boxes;
    }

    /** Keeps a part as the file it is. */
    void keep(Part part, Place place, InputStream in) throws IOException {
        keep(part, place, in, part.encoding());
    }

    /** Keeps a whole multipart as one file that mail programs can open. */
    void wrap(Part part, InputStream in) throws IOException {
        Attic.Shelf shelf = attic.shelf();
        byte[] head = "Content-Type: ".concat(part.rawType()).concat("\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1);
        shelf.write(head, 0, head.length);
        shelf.takeAll(in);
        shelf.label(naming.wrapped());
    }

    /**
     * Takes the files out of a box; where that is not possible the box itself is kept. Answers the message inside a
     * signed or compressed one, which is kept too.
     */
    Optional<InputStream> open(Part part, Place place, InputStream in) throws IOException {
        Content content = decoded(part, in);
        try {
            if (!boxes.unpack(part, content)) {
                keep(part, place, content.open(), TransferEncoding.NONE);
            }
            return boxes.message(part, content);
        } finally {
            boxes.release(content);
        }
    }

    @Override
    public void close() throws IOException {
        boxes.close();
    }

    private void keep(Part part, Place place, InputStream in, TransferEncoding encoding) throws IOException {
        Attic.Shelf shelf = attic.shelf();
        boolean calendar = part.type().isCalendar();
        FileStart start = new FileStart(shelf, calendar || part.type().isMessage());
        encoding.decoder(start, text.defects()).takeAll(in);
        shelf.label(naming.label(part, place, start));
        if (calendar && invitation.isEmpty()) {
            invitation = Invitation.line(
                    new TextPart(part, text).passage(start.kept()).text());
        }
    }

    private Content decoded(Part part, InputStream in) throws IOException {
        try (ContentWriter writer = new ContentWriter()) {
            part.encoding().decoder(new Written(writer), text.defects()).takeAll(in);
            return writer.finish();
        }
    }

    private record Written(ContentWriter writer) implements ByteSink {
        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            writer.write(bytes, offset, length);
        }

        @Override
        public void finish() {
            // finished by whoever made it
        }
    }
}
