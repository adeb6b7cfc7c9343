package io.deskgate.core.category;

import io.deskgate.core.email.Attachment;
import io.deskgate.core.email.Content;
import io.deskgate.core.email.Defect;
import io.deskgate.core.email.Email;
import io.deskgate.core.email.RawEmail;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Finds out which message a report is about: from the part or the text that brings it back. */
final class Originals {
    private static final int MOST_BYTES = 64 * 1024;
    private static final int MOST_PARTS = 20;

    private final OriginalReader reader;

    Originals(OriginalReader reader) {
        this.reader = reader;
    }

    /** Either is empty when it is not known. */
    record Original(String id, String subject) {
        /** What this one does not know is taken from the other. */
        Original or(Original other) {
            return new Original(id.isEmpty() ? other.id : id, subject.isEmpty() ? other.subject : subject);
        }
    }

    Original of(Email report, Notice notice) {
        Original found = new Original("", "");
        int parts = 0;
        for (Attachment part : report.attachments()) {
            if (found.id().isEmpty() && parts < MOST_PARTS && mayBeReturned(part)) {
                parts++;
                found = found.or(read(PartText.bytes(part.content(), MOST_BYTES)));
            }
        }
        if (found.id().isEmpty() && !notice.returned().isEmpty()) {
            found = found.or(read(notice.returned().getBytes(StandardCharsets.UTF_8)));
        }
        return found.id().isEmpty() ? found.or(mentioned(report, notice)) : found;
    }

    private static boolean mayBeReturned(Attachment part) {
        return switch (part.mediaType()) {
            case "message/rfc822", "message/global", "text/rfc822-headers", "message/global-headers" -> true;
            case "message/partial", "message/rfc822-headers", "text/plain" -> true;
            default -> false;
        };
    }

    private Original read(byte[] bytes) {
        try (RawEmail raw = RawEmail.of(Content.of(bytes));
                Email original = reader.read(raw)) {
            boolean made = original.defects().contains(Defect.MISSING_MESSAGE_ID);
            return new Original(made ? "" : original.messageId().value(), original.subject());
        } catch (IOException e) {
            throw new UncheckedIOException("memory can be read", e);
        }
    }

    /** An id that the report only mentions. */
    private static Original mentioned(Email report, Notice notice) {
        String found = idIn(notice.said());
        for (Attachment part : report.attachments()) {
            if (found.isEmpty() && part.mediaType().equals("message/delivery-status")) {
                found = idIn(PartText.of(part.content(), MOST_BYTES));
            }
        }
        return new Original(found, "");
    }

    private static String idIn(String text) {
        FieldLines lines = new FieldLines(text);
        while (lines.next()) {
            int begin = lines.value().indexOf('<');
            int end = lines.value().indexOf('>', begin + 1);
            if (lines.name().endsWith("message-id") && begin >= 0 && end > begin + 1) {
                return lines.value().substring(begin + 1, end).strip();
            }
        }
        return "";
    }
}
