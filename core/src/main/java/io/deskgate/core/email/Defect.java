package io.deskgate.core.email;

/** What the parser had to repair or leave out. A message with defects is still a message. */
public enum Defect {
    /** No Message-ID; one was made from the bytes. */
    MISSING_MESSAGE_ID,
    /** No usable address in From. */
    MISSING_SENDER,
    /** More than one From field or mailbox, or a From that can be read in two ways: who wrote it is not certain. */
    AMBIGUOUS_SENDER,
    /** A field that may occur once occurs again; the first one counts. */
    DUPLICATE_HEADER,
    /** A line among the header fields that is none. */
    MALFORMED_HEADER,
    /** Header bytes that are neither ASCII nor encoded. */
    RAW_8BIT_HEADER,
    /** An encoded word that cannot be decoded; it is shown as it came. */
    BAD_ENCODED_WORD,
    /** No Date, or one that cannot be read. */
    BAD_DATE,
    /** A Content-Type that cannot be read; taken for text. */
    BAD_CONTENT_TYPE,
    /** A multipart without a usable boundary; taken for text. */
    BAD_BOUNDARY,
    /** A message could be split into parts in two ways: the same field or parameter twice, or an encoded multipart. */
    AMBIGUOUS_STRUCTURE,
    /** A charset nobody knows; another one was tried. */
    UNKNOWN_CHARSET,
    /** Bytes that do not exist in the charset they claim. */
    BAD_CHARACTERS,
    /** A text whose bytes are in another charset than it claims; read as what it is. */
    WRONG_CHARSET,
    /** A transfer encoding nobody knows; the bytes are kept as they came. */
    UNKNOWN_TRANSFER_ENCODING,
    /** Base64 or quoted-printable that is not quite that. */
    BAD_TRANSFER_ENCODING,
    /** The message ends in the middle of something. */
    CUT_SHORT,
    /** More bytes or header lines than the limits allow; the rest of the header was left out. */
    HEADER_TOO_LARGE,
    /** One value over its limit, shortened. */
    VALUE_TOO_LONG,
    /** More addresses than the limit; the rest was left out. */
    TOO_MANY_ADDRESSES,
    /** Nested deeper than the limit; the inner part became one attachment. */
    TOO_DEEP,
    /** More parts than the limit; the rest was left out. */
    TOO_MANY_PARTS,
    /** A body longer than the limit, shortened. */
    BODY_TOO_LONG,
    /** Files unpacked from inside others are larger than a message may be; the rest was left out. */
    FILES_TOO_LARGE,
    /** HTML that could not be made safe in reasonable time; shown as text. */
    HTML_TOO_COMPLEX
}
