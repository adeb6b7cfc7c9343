package io.deskgate.mime;

import io.deskgate.core.email.Content;
import io.deskgate.core.email.Defect;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * Files that hold what the sender meant to send: winmail.dat, BinHex, opaque-signed S/MIME. A file that cannot be opened
 * stays a file.
 */
final class Boxes implements Closeable {
    /** Each is read from a copy of its own that stays to the end of the message. */
    private static final int MOST_SIGNED = 3;

    private final HeaderText text;
    private final FileShelves shelves;
    private final List<Content> signed = new ArrayList<>(0);
    private List<Passage> said = List.of();

    Boxes(HeaderText text, FileShelves shelves) {
        this.text = text;
        this.shelves = shelves;
    }

    /** Whether a part of this type and name may hold others. */
    static boolean isBox(Part part) {
        return switch (part.type().mediaType()) {
            case "application/ms-tnef", "application/vnd.ms-tnef", "application/mac-binhex40" -> true;
            case "application/pkcs7-mime", "application/x-pkcs7-mime" -> true;
            default -> isNamedWinmail(part);
        };
    }

    // QUIRK: gateways relabel what they do not know.
    private static boolean isNamedWinmail(Part part) {
        return part.type().mediaType().equals(ContentType.BYTES)
                && part.fileName().equalsIgnoreCase("winmail.dat");
    }

    /** Takes the files out of a box; false when it could not be opened and has to be kept as it is. */
    boolean unpack(Part part, Content content) throws IOException {
        return switch (part.type().mediaType()) {
            case "application/mac-binhex40" -> unpackBinHex(content);
            case "application/pkcs7-mime", "application/x-pkcs7-mime" -> false;
            default -> unpackTnef(content);
        };
    }

    /** The signed message inside, readable until this is closed; empty when there is none, or were too many before. */
    Optional<InputStream> signed(Part part, Content content) throws IOException {
        if (!part.type().mediaType().endsWith("pkcs7-mime") || signed.size() >= MOST_SIGNED) {
            return Optional.empty();
        }
        Optional<InputStream> inside = SignedContent.in(content.open());
        if (inside.isPresent()) {
            signed.add(content);
        }
        return inside;
    }

    /** Gives back what nobody reads any more. */
    void release(Content content) {
        if (!signed.contains(content)) {
            content.close();
        }
    }

    /** What boxes said: worth reading when nothing else in the message says anything. */
    List<Passage> said() {
        return said;
    }

    @Override
    public void close() throws IOException {
        for (Content content : signed) {
            content.close();
        }
    }

    private boolean unpackTnef(Content content) throws IOException {
        if (!Tnef.isIn(content)) {
            return false;
        }
        TnefText words = new TnefText(text);
        TnefFiles files = new TnefFiles(words, shelves);
        boolean whole = Tnef.read(content, words, files);
        if (!whole) {
            text.defects().add(Defect.CUT_SHORT);
        }
        said = List.of(words.passage());
        return whole || files.count() > 0;
    }

    private boolean unpackBinHex(Content content) throws IOException {
        TextShelf.Sheet around = new TextShelf(0, EnumSet.noneOf(Defect.class)).sheet();
        Enclosures files = new Enclosures(around, shelves, text);
        int before = shelves.count();
        byte[] buffer = new byte[8 * 1024];
        InputStream in = content.open();
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            files.write(buffer, 0, count);
        }
        files.finish();
        return shelves.count() > before;
    }
}
