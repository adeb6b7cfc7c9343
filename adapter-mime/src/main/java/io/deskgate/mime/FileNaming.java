package io.deskgate.mime;

import io.deskgate.core.email.Defect;
import io.deskgate.core.email.ParserLimits;
import java.io.IOException;
import java.util.EnumSet;

/** What to call the files of a message. */
final class FileNaming {
    private final HeaderText text;
    private final Attic attic;

    FileNaming(HeaderText text, Attic attic) {
        this.text = text;
        this.attic = attic;
    }

    Attic.Label label(Part part, Place place, FileStart start) throws IOException {
        boolean shown = part.isInline() || isShownBeside(part, place);
        return new Attic.Label(
                name(part, start), part.type().mediaType(), shown && !part.isAttached(), part.contentId());
    }

    /** For a multipart that is kept as a whole. */
    Attic.Label wrapped() {
        return new Attic.Label(numbered(".eml"), ContentType.MESSAGE, false, "");
    }

    /** For a file found inside something else, by what that says of it. */
    Attic.Label found(String written, String mediaType, String contentId) {
        String type = mediaType.isEmpty()
                ? ContentType.BYTES
                : ContentType.of(mediaType, "", text).mediaType();
        String name = FileName.clean(
                written, numbered(FileExtension.of(type)), text.limits().fileNameBytes());
        return new Attic.Label(name, type, false, contentId);
    }

    private static boolean isShownBeside(Part part, Place place) {
        return place == Place.RELATED
                && part.type().isImage()
                && !part.contentId().isEmpty();
    }

    private String name(Part part, FileStart start) throws IOException {
        String fallback = numbered(FileExtension.of(part.type().mediaType()));
        String written = part.isNamed() || !part.type().isMessage() ? part.fileName() : subject(start);
        return FileName.clean(written, fallback, text.limits().fileNameBytes());
    }

    private String numbered(String extension) {
        return "attachment-".concat(Integer.toString(attic.size() + 1)).concat(extension);
    }

    /** An attached message is called after its subject. What is broken in it is no defect of the message around. */
    private String subject(FileStart start) throws IOException {
        EnumSet<Defect> ignored = EnumSet.noneOf(Defect.class);
        ParserLimits limits = text.limits();
        Header header = new HeaderReader(limits, ignored).read(start.message());
        String subject = new HeaderText(limits, ignored).subject(header.first("subject"));
        return subject.isEmpty()
                ? ""
                : subject.replace('/', '-').replace('\\', '-').concat(".eml");
    }
}
