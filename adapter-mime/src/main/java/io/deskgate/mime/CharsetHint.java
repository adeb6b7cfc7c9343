package io.deskgate.mime;

/** The charset that the first labelled text of a message is in: a sender who leaves labels out elsewhere means it too. */
final class CharsetHint {
    private String label = "";

    /** Empty while none is known. */
    String label() {
        return label;
    }

    /** Takes the charset of a text; the first one counts. */
    void note(ContentType type) {
        if (label.isEmpty() && type.isText()) {
            label = type.charset();
        }
    }
}
