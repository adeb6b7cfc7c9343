package io.deskgate.mime;

/** Where a part stands, as far as that says what it is for. */
enum Place {
    /** It is the whole message. */
    ROOT,
    /** One of several that say the same. */
    ALTERNATIVE,
    /** Belongs to the text beside it. */
    RELATED,
    /** One of several in a row. */
    MIXED
}
