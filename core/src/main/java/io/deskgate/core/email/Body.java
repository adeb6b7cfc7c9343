package io.deskgate.core.email;

/**
 * What a message says, for reading.
 *
 * @param text plain text with LF line ends; made from the HTML when the message has no other
 * @param html safe to show: no script, no style tricks, nothing loaded from elsewhere; empty when the message has none
 */
public record Body(String text, String html) {
    /** A body without HTML. */
    public static Body ofText(String text) {
        return new Body(text, "");
    }
}
