package io.deskgate.mime;

import io.deskgate.core.email.Defect;
import io.deskgate.core.email.ParserLimits;
import java.util.Set;

/**
 * What the header of a message or part says about its body.
 *
 * @param disposition in lower case; empty when there is none
 * @param fileName for people, decoded but not cleaned; empty when there is none
 * @param contentId without angle brackets; empty when there is none
 * @param rawType the Content-Type as it was written
 */
record Part(
        ContentType type,
        String disposition,
        String fileName,
        TransferEncoding encoding,
        String contentId,
        String rawType) {

    static Part of(Header header, String defaultType, HeaderText text) {
        noteRepeated(header, text.defects());
        String rawType = header.first("content-type");
        ContentType type = ContentType.of(rawType, defaultType, text);
        text.hint().note(type);
        String disposition = header.first("content-disposition");
        StructuredField placed = StructuredField.of(disposition, text);
        String name = placed.parameters().shown("filename");
        return new Part(
                type,
                placed.value(),
                unquoted(name.isEmpty() ? type.parameters().shown("name") : name),
                TransferEncoding.named(header.first("content-transfer-encoding"), text.defects()),
                contentId(header, text),
                rawType);
    }

    /** Whether the sender wants it saved rather than read. */
    boolean isAttached() {
        return disposition.equals("attachment");
    }

    boolean isInline() {
        return disposition.equals("inline");
    }

    boolean isNamed() {
        return !fileName.isEmpty();
    }

    /** The same part taken for text. */
    Part asText() {
        return new Part(type.as(ContentType.TEXT), disposition, fileName, encoding, contentId, rawType);
    }

    /** The same multipart divided by another boundary. */
    Part dividedBy(String boundary) {
        return new Part(type.dividedBy(boundary), disposition, fileName, encoding, contentId, rawType);
    }

    /** Whether this multipart names a boundary that can be used. */
    boolean isDivisible(ParserLimits limits) {
        String boundary = type.boundary();
        return !boundary.isEmpty() && boundary.length() <= limits.boundaryLength();
    }

    // QUIRK: only double quotes are quotes (RFC 5322). Some scripts use single ones.
    private static String unquoted(String name) {
        boolean quoted = name.length() > 2 && name.startsWith("'") && name.endsWith("'");
        return quoted ? name.substring(1, name.length() - 1) : name;
    }

    private static void noteRepeated(Header header, Set<Defect> defects) {
        if (header.repeats("content-type") || header.repeats("content-transfer-encoding")) {
            defects.add(Defect.AMBIGUOUS_STRUCTURE);
            defects.add(Defect.DUPLICATE_HEADER);
        }
    }

    private static String contentId(Header header, HeaderText text) {
        String id = text.machine(header.first("content-id"));
        int from = id.startsWith("<") ? 1 : 0;
        return id.substring(from, id.endsWith(">") ? Math.max(from, id.length() - 1) : id.length());
    }
}
