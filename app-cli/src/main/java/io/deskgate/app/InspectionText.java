package io.deskgate.app;

import io.deskgate.core.email.Attachment;
import io.deskgate.core.email.Email;
import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.email.Segment;
import io.deskgate.core.intake.Inspection;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Shows people what we understand of a message: the text in the left margin marked with what each stretch is. */
final class InspectionText {
    private final PrintStream out;

    InspectionText(PrintStream out) {
        this.out = out;
    }

    void print(Inspection inspection) {
        Email email = inspection.email();
        line("From", list(email.from()));
        line("To", list(email.to()));
        line("Cc", list(email.cc()));
        line("Subject", email.subject());
        line("Date", email.sentAt().map(Timestamps::show).orElse(""));
        line("Id", email.messageId().toString());
        line("Answers", email.inReplyTo().toString());
        email.attachments().forEach(this::file);
        line("Written by", inspection.classification().category().name());
        inspection.classification().evidence().forEach(sign -> line("Sign", sign.toString()));
        line("Defects", email.defects().toString());
        for (Segment segment : inspection.reply().segments()) {
            segment(segment, inspection.reply().text());
        }
    }

    private void segment(Segment segment, String text) {
        String margin = segment.kind().name().toLowerCase(Locale.ROOT);
        text.substring(segment.start(), segment.end())
                .lines()
                .forEach(line -> out.println(Printable.line(String.format(Locale.ROOT, "%-10s| %s", margin, line))
                        .stripTrailing()));
    }

    private void file(Attachment file) {
        line("File", file.name() + " (" + file.mediaType() + ", " + file.size() + " bytes)");
    }

    private void line(String label, String value) {
        if (!value.isEmpty() && !value.equals("[]")) {
            out.println(Printable.line(String.format(Locale.ROOT, "%-10s  %s", label, value)));
        }
    }

    private static String list(List<EmailAddress> mailboxes) {
        StringBuilder list = new StringBuilder();
        for (EmailAddress mailbox : mailboxes) {
            list.append(list.isEmpty() ? "" : ", ").append(mailbox);
        }
        return list.toString();
    }
}
