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
 * Files that hold what the sender meant to send: winmail.dat, BinHex, opaque-signed and compressed S/MIME. A file that
 * cannot be opened stays a file.
 */
final class Boxes implements Closeable {
    /** Each is read from a copy of its own that stays to the end of the message. */
    private static final int MOST_MESSAGES = 3;

    private final HeaderText text;
    private final FileShelves shelves;
    private final List<Content> messages = new ArrayList<>(0);
    private final List<Closeable> streams = new ArrayList<>(0);
    private List<Passage> said = List.of();

    Boxes(HeaderText text, FileShelves shelves) {
        this.text = text;
        this.shelves = shelves;
    }

    /** Whether a part of this type and name may hold others. */
    static boolean isBox(Part part) {
        return switch (part.type().mediaType()) {
            case "application/ms-tnef", "application/vnd.ms-tnef", "application/mac-binhex40" -> true;
            default -> isSmime(part) || isNamed(part, "winmail.dat");
        };
    }

    private static boolean isSmime(Part part) {
        String type = part.type().mediaType();
        return type.equals("application/pkcs7-mime")
                || type.equals("application/x-pkcs7-mime")
                || isNamed(part, "smime.p7m")
                || isNamed(part, "smime.p7z");
    }

    // QUIRK: gateways relabel what they do not know.
    private static boolean isNamed(Part part, String name) {
        return part.type().mediaType().equals(ContentType.BYTES)
                && part.fileName().equalsIgnoreCase(name);
    }

    /** Takes the files out of a box; false when it could not be opened and has to be kept as it is. */
    boolean unpack(Part part, Content content) throws IOException {
        if (isSmime(part)) {
            return false;
        }
        boolean binHex = part.type().mediaType().equals("application/mac-binhex40");
        return binHex ? unpackBinHex(content) : unpackTnef(content);
    }

    /**
     * The signed or compressed message inside, readable until this is closed; empty when there is none, or were too many
     * before.
     */
    Optional<InputStream> message(Part part, Content content) throws IOException {
        if (!isSmime(part) || messages.size() >= MOST_MESSAGES) {
            return Optional.empty();
        }
        Optional<CmsContent> inside = CmsContent.in(content.open());
        if (inside.isEmpty()) {
            return Optional.empty();
        }
        messages.add(content);
        return Optional.of(inside.get().isCompressed() ? inflated(inside.get()) : inside.get());
    }

    private InputStream inflated(InputStream packed) {
        Inflated message = new Inflated(packed, text.limits().messageBytes(), text.defects());
        streams.add(message);
        return message;
    }

    /** Gives back what nobody reads any more. */
    void release(Content content) {
        if (!messages.contains(content)) {
            content.close();
        }
    }

    /** What boxes said: worth reading when nothing else in the message says anything. */
    List<Passage> said() {
        return said;
    }

    @Override
    public void close() throws IOException {
        for (Closeable stream : streams) {
            stream.close();
        }
        for (Content content : messages) {
            content.close();
        }
    }

    private boolean unpackTnef(Content content) throws IOException {
        if (!Tnef.isIn(content)) {
            return false;
        }
        TnefText words = new TnefText(text);
        TnefFiles files = new TnefFiles(words, shelves);
        boolean whole = Tnef.read(new TnefStream(content.open()), words, files);
        words.note(whole);
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
