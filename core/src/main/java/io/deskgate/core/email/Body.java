package io.deskgate.core.email;

import java.util.List;

/**
 * What a message says, for reading.
 *
 * @param text plain text with LF line ends; made from the HTML when the message has no other
 * @param html safe to show: no script, no style tricks, nothing loaded from elsewhere; empty when the message has none
 * @param marks stretches of {@code text} that the sender's mail program has marked as quotes or signatures
 */
public record Body(String text, String html, List<Segment> marks) {
    /** Refuses marks beyond the text. */
    public Body {
        marks = List.copyOf(marks);
        for (Segment mark : marks) {
            if (mark.end() > text.length()) {
                throw new IllegalArgumentException("marks end by " + text.length() + ", got " + mark);
            }
        }
    }

    /** A body of which nothing is known to be quoted. */
    public Body(String text, String html) {
        this(text, html, List.of());
    }

    /** A body without HTML. */
    public static Body ofText(String text) {
        return new Body(text, "");
    }
}
