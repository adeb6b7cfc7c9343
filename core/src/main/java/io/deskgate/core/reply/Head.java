package io.deskgate.core.reply;

/**
 * The lines that say "somebody's earlier words follow".
 *
 * @param start the first line
 * @param end the line behind the last
 */
record Head(Kind kind, int start, int end) {
    enum Kind {
        /** The desk's own "please reply above this line". */
        DELIMITER,
        /** "On Monday, Kim wrote:". */
        ATTRIBUTION,
        /** The header fields of the quoted message, or a line that announces them. */
        HEADER,
        /** A line that announces a forwarded message. */
        FORWARD
    }
}
