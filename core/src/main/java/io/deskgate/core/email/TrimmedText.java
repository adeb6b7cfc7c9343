package io.deskgate.core.email;

import java.util.List;

/**
 * A whole text and what each stretch of it is. Nothing is thrown away: the segments follow each other without gap or
 * overlap from the first character to the last, so a wrong cut can be undone.
 */
public record TrimmedText(String text, List<Segment> segments) {
    /** Refuses segments that leave something out or speak of something twice. */
    public TrimmedText {
        segments = List.copyOf(segments);
        int position = 0;
        for (Segment segment : segments) {
            if (segment.start() != position) {
                throw new IllegalArgumentException("segments join at " + position + ", got " + segment);
            }
            position = segment.end();
        }
        if (position != text.length()) {
            throw new IllegalArgumentException("segments end at " + text.length() + ", got " + position);
        }
    }

    /** The text with nothing cut, for a first message or to undo a cut. */
    public static TrimmedText whole(String text) {
        return new TrimmedText(
                text, text.isEmpty() ? List.of() : List.of(new Segment(Segment.Kind.NEW, 0, text.length())));
    }

    /**
     * The reply a person would want to read: what is new, and the quoted lines it answers in between, without blanks
     * around. Never empty when the text has anything to read.
     */
    public String newText() {
        if (segments.size() == 1 && segments.get(0).kind().belongsToReply()) {
            return Blanks.trim(text);
        }
        StringBuilder reply = new StringBuilder();
        for (Segment segment : segments) {
            if (segment.kind().belongsToReply()) {
                reply.append(text, segment.start(), segment.end());
            }
        }
        return Blanks.trim(reply);
    }
}
