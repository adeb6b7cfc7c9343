package io.deskgate.mime;

import io.deskgate.core.email.Content;
import java.io.IOException;

/**
 * Reads winmail.dat, Outlook's own envelope (MS-OXTNEF): the text of the message and the files in it. Read as a stream;
 * a file ends up on disk as it comes.
 */
final class Tnef {
    private static final long SIGNATURE = 0x223e9f78L;
    private static final int SUBJECT = 0x8004;
    private static final int BODY = 0x800c;
    private static final int PROPERTIES = 0x9003;
    private static final int CODE_PAGE = 0x9007;
    private static final int NEW_FILE = 0x9002;
    private static final int FILE_BYTES = 0x800f;
    private static final int FILE_TITLE = 0x8010;
    private static final int FILE_PROPERTIES = 0x9005;
    private static final int CHECKSUM_BYTES = 2;
    /** The signature and a key that nobody needs. */
    private static final int SHORTEST = 6;

    private final TnefStream in;
    private final TnefText text;
    private final TnefFiles files;

    private Tnef(TnefStream in, TnefText text, TnefFiles files) {
        this.in = in;
        this.text = text;
        this.files = files;
    }

    /** Whether it begins as TNEF does. */
    static boolean isIn(Content content) throws IOException {
        return content.size() > SHORTEST && new TnefStream(content.open()).u32() == SIGNATURE;
    }

    /** Whether it was whole. What was read before it broke off stays in {@code text} and {@code files}. */
    static boolean read(TnefStream in, TnefText text, TnefFiles files) throws IOException {
        Tnef tnef = new Tnef(in, text, files);
        try {
            return tnef.read();
        } catch (TnefBroken e) {
            return false;
        } finally {
            files.finish();
        }
    }

    private boolean read() throws IOException {
        in.skip(SHORTEST);
        for (int level = in.next(); level >= 0; level = in.next()) {
            int id = in.u16();
            in.u16();
            long length = in.u32();
            long end = in.position() + length;
            readAttribute(id, length);
            in.skip(Math.max(0, end - in.position()));
            in.skip(CHECKSUM_BYTES);
        }
        return true;
    }

    private void readAttribute(int id, long length) throws IOException {
        switch (id) {
            case SUBJECT -> text.subject(length, in);
            case BODY -> text.plain(length, in);
            case CODE_PAGE -> text.codePage(in.u32());
            case PROPERTIES -> new TnefProperties(in).read(text);
            case NEW_FILE -> files.begin();
            case FILE_TITLE -> files.title(length, in);
            case FILE_BYTES -> files.bytes(length, in);
            case FILE_PROPERTIES -> new TnefProperties(in).read(files);
            default -> in.skip(length);
        }
    }
}
