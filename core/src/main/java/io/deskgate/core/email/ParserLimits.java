package io.deskgate.core.email;

/**
 * How much of a message we read. What lies beyond a limit is left out of the {@link Email} and noted as a
 * {@link Defect}; the raw message keeps it. Sizes in bytes unless said otherwise.
 *
 * @param messageBytes a larger message is put aside unread
 * @param headerBytes of one header block, names and line ends included
 * @param headerCount header fields of one block
 * @param fieldBytes of one header field, unfolded
 * @param depth multiparts and attached messages inside each other
 * @param parts leaves and multiparts of one message
 * @param boundaryLength characters; a longer one separates nothing (RFC 2046 allows 70)
 * @param parameters of one structured field, segments of RFC 2231 counted one by one
 * @param encodedWords of RFC 2047 decoded in one field
 * @param addresses of one field kind, From, To and so on
 * @param commentDepth comments in parentheses inside each other
 * @param references message ids: the first and the newest of the rest
 * @param textChars characters of the text body
 * @param htmlChars characters of the HTML body
 * @param subjectChars characters of the subject
 * @param nameChars characters of a display name
 * @param fileNameBytes of an attachment's name in UTF-8
 */
public record ParserLimits(
        long messageBytes,
        int headerBytes,
        int headerCount,
        int fieldBytes,
        int depth,
        int parts,
        int boundaryLength,
        int parameters,
        int encodedWords,
        int addresses,
        int commentDepth,
        int references,
        int textChars,
        int htmlChars,
        int subjectChars,
        int nameChars,
        int fileNameBytes) {

    /** What we read of a message when nobody says otherwise. */
    public static final ParserLimits DEFAULT = new ParserLimits(
            50L * 1024 * 1024,
            256 * 1024,
            2000,
            64 * 1024,
            60,
            1000,
            1000,
            100,
            1000,
            1000,
            10,
            51,
            2 * 1024 * 1024,
            1024 * 1024,
            500,
            255,
            255);
}
