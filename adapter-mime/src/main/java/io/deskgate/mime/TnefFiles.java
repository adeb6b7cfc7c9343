package io.deskgate.mime;

import java.io.IOException;

/** The files in TNEF. Name, type and bytes of one come in any order. */
final class TnefFiles implements TnefProperties.Target {
    private static final int BYTES = 0x3701;
    private static final int SHORT_NAME = 0x3704;
    private static final int LONG_NAME = 0x3707;
    private static final int SHOWN_NAME = 0x3001;
    private static final int MEDIA_TYPE = 0x370e;
    private static final int CONTENT_ID = 0x3712;
    private static final int LONGEST_VALUE = 4 * 1024;

    private final TnefText text;
    private final FileShelves shelves;
    private FileShelves.Found open;
    private String title;
    private String longName;
    private String mediaType;
    private String contentId;
    private int count;

    TnefFiles(TnefText text, FileShelves shelves) {
        this.text = text;
        this.shelves = shelves;
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
            case BYTES -> bytes(length, in);
            case LONG_NAME -> longName = string(type, length, in);
            case SHORT_NAME, SHOWN_NAME -> title = title.isEmpty() ? string(type, length, in) : title;
            case MEDIA_TYPE -> mediaType = string(type, length, in);
            case CONTENT_ID -> contentId = string(type, length, in);
            default -> {
                // passed over
            }
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
