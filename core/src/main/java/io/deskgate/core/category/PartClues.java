package io.deskgate.core.category;

import io.deskgate.core.email.Attachment;
import io.deskgate.core.email.Email;
import io.deskgate.core.email.HeaderBlock;
import java.util.Locale;

/** What the parts of a message tell: reports and calendar answers. */
final class PartClues {
    private static final int CALENDAR_BYTES = 16 * 1024;

    private final Clues clues;

    PartClues(Clues clues) {
        this.clues = clues;
    }

    void look(HeaderBlock header, Email email) {
        String type = header.first("content-type").orElse("").toLowerCase(Locale.ROOT);
        if (type.startsWith("multipart/report")) {
            report(type);
        } else if (type.startsWith("text/calendar")) {
            calendar(type, email.body().text());
        }
        for (Attachment part : email.attachments()) {
            part(part);
        }
    }

    /** RFC 6522: the parameter says what kind of report it is. */
    private void report(String type) {
        if (type.contains("delivery-status")) {
            clues.strong(Category.BOUNCE_FAILED, "content-type", "multipart/report; delivery-status");
        } else if (type.contains("disposition-notification")) {
            clues.strong(Category.AUTO_REPLY, "content-type", "multipart/report; disposition-notification");
        } else if (type.contains("feedback-report")) {
            clues.strong(Category.FEEDBACK_REPORT, "content-type", "multipart/report; feedback-report");
        } else {
            clues.weak(Category.BOUNCE_FAILED, "content-type", "multipart/report");
        }
    }

    private void part(Attachment part) {
        switch (part.mediaType()) {
            // Weak: who forwards a report with some mail programs sends its parts along.
            case "message/delivery-status", "message/global-delivery-status" ->
                clues.weak(Category.BOUNCE_FAILED, part.mediaType(), part.name());
            case "message/feedback-report" -> clues.weak(Category.FEEDBACK_REPORT, part.mediaType(), part.name());
            case "message/disposition-notification" -> clues.weak(Category.AUTO_REPLY, part.mediaType(), part.name());
            case "text/calendar" -> calendar("", PartText.of(part.content(), CALENDAR_BYTES));
            default -> {
                // files of people
            }
        }
    }

    /** RFC 5546: only an answer has one of these methods. */
    private void calendar(String type, String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        if (upper.contains("METHOD:REPLY") || type.contains("method=reply") || type.contains("method=\"reply\"")) {
            clues.strong(Category.CALENDAR_ANSWER, "text/calendar", "METHOD:REPLY");
        } else if (upper.contains("METHOD:COUNTER") || type.contains("method=counter")) {
            clues.strong(Category.CALENDAR_ANSWER, "text/calendar", "METHOD:COUNTER");
        }
    }
}
