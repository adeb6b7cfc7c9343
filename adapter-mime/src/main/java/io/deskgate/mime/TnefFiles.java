package io.deskgate.mime;

import java.io.IOException;
import java.util.Arrays;

/** The files in TNEF. Name, type and bytes of one come in any order. */
final class TnefFiles implements TnefProperties.Target {
    private static final int BYTES = 0x3701;
    private static final int SHORT_NAME = 0x3704;
    private static final int LONG_NAME = 0x3707;
    private static final int SHOWN_NAME = 0x3001;
    private static final int MEDIA_TYPE = 0x370e;
    private static final int CONTENT_ID = 0x3712;
    private static final int LONGEST_VALUE = 4 * 1024;
    /** Messages inside each other. */
    private static final int DEEPEST = 3;
    /** What stands in front of a message inside (MS-OXTNEF 2.1.3.4.2), and in front of any object. */
    private static final byte[] MESSAGE = {7, 3, 2, 0, 0, 0, 0, 0, (byte) 0xc0, 0, 0, 0, 0, 0, 0, 0x46};

    private final TnefText text;
    private final FileShelves shelves;
    private final int depth;
    private FileShelves.Found open;
    private String title;
    private String longName;
    private String mediaType;
    private String contentId;
    private int count;

    TnefFiles(TnefText text, FileShelves shelves) {
        this(text, shelves, 0);
    }

    private TnefFiles(TnefText text, FileShelves shelves, int depth) {
        this.text = text;
        this.shelves = shelves;
        this.depth = depth;
        clear();
    }

    /** Number of files kept. */
    int count() {
        return count;
    }

    void begin() {
        finish();
    }

    void title(long length, TnefStream in) throws IOException {
        title = text.string(TnefProperties.STRING_8, in.bytes(length, LONGEST_VALUE));
    }

    void bytes(long length, TnefStream in) throws IOException {
        if (open != null || !shelves.hasRoom()) {
            in.skip(length);
            return;
        }
        open = shelves.open();
        in.copy(length, open);
    }

    @Override
    public void value(int id, int type, long length, TnefStream in) throws IOException {
        switch (id) {
            case BYTES -> data(type, length, in);
            case LONG_NAME -> longName = string(type, length, in);
            case SHORT_NAME, SHOWN_NAME -> title = title.isEmpty() ? string(type, length, in) : title;
            case MEDIA_TYPE -> mediaType = string(type, length, in);
            case CONTENT_ID -> contentId = string(type, length, in);
            default -> {
                // passed over
            }
        }
    }

    private void data(int type, long length, TnefStream in) throws IOException {
        if (type != TnefProperties.OBJECT || length <= MESSAGE.length) {
            bytes(length, in);
            return;
        }
        Collected kind = in.bytes(MESSAGE.length, MESSAGE.length);
        if (depth < DEEPEST && Arrays.equals(MESSAGE, Arrays.copyOf(kind.bytes(), kind.length()))) {
            message(in.part(length - MESSAGE.length));
        } else {
            bytes(length - MESSAGE.length, in);
        }
    }

    /** What a message inside says becomes a file that mail programs can open; its files lie beside that. */
    private void message(TnefStream in) throws IOException {
        TnefText words = text.inside();
        TnefFiles files = new TnefFiles(words, shelves, depth + 1);
        text.note(Tnef.read(in, words, files));
        count += files.count;
        if (open == null && shelves.hasRoom()) {
            open = shelves.open();
            TnefMessage.write(words, open);
            longName = TnefMessage.name(words, title);
            mediaType = ContentType.MESSAGE;
        }
    }

    /** Keeps the file that is being read, if there is one. */
    void finish() {
        if (open != null) {
            open.close(longName.isEmpty() ? title : longName, mediaType, contentId);
            count++;
        }
        clear();
    }

    private String string(int type, long length, TnefStream in) throws IOException {
        return text.string(type, in.bytes(length, LONGEST_VALUE));
    }

    private void clear() {
        open = null;
        title = "";
        longName = "";
        mediaType = "";
        contentId = "";
    }
}
