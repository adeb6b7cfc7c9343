package io.deskgate.core.ticket;

import io.deskgate.core.email.Body;
import io.deskgate.core.email.Segment;
import io.deskgate.core.email.TrimmedText;
import java.time.Instant;
import java.util.List;

/**
 * One later contribution to a ticket.
 *
 * @param body everything the message said
 * @param segments what each stretch of its text is
 * @param voice whose it is
 */
public record Comment(
        Person author,
        Body body,
        List<Segment> segments,
        Shown shown,
        Instant createdAt,
        List<StoredAttachment> attachments,
        Voice voice) {
    /** How much of a comment is shown unless all of it is asked for. */
    public enum Shown {
        /** What is new. */
        REPLY,
        /** Everything, since somebody found it wrongly cut. */
        WHOLE
    }

    /** Copies the lists; refuses segments that do not make up the text. */
    public Comment {
        segments = new TrimmedText(body.text(), segments).segments();
        attachments = List.copyOf(attachments);
    }

    /** Whether more was said than is shown. */
    public boolean hidesSomething() {
        return shown == Shown.REPLY
                && segments.stream().anyMatch(segment -> !segment.kind().belongsToReply());
    }

    /** What is shown of the text. Never empty when there is anything to read. */
    public String reply() {
        return shown == Shown.WHOLE ? body.text() : new TrimmedText(body.text(), segments).newText();
    }
}
