package io.deskgate.mime;

import io.deskgate.core.email.Attachment;
import io.deskgate.core.email.Body;
import io.deskgate.core.email.Email;
import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.email.MessageId;
import io.deskgate.core.email.Segment;
import io.deskgate.core.reply.ReplyTrimmer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** An email in the form of the expectations: readable, one thing per line, nothing left out that is not empty. */
final class PrintedEmail {
    private static final ReplyTrimmer REPLIES = new ReplyTrimmer(List.of("Please reply above this line"));

    private final StringBuilder out = new StringBuilder();

    private PrintedEmail() {}

    static String of(Email email) {
        PrintedEmail printed = new PrintedEmail();
        printed.header(email);
        email.attachments().forEach(printed::attachment);
        printed.section("text", email.body().text());
        printed.section("html", email.body().html());
        return printed.out.toString();
    }

    /** Shows also what is known to be quoted or signed, and what of the text is new. */
    static String ofReply(Email email) {
        PrintedEmail printed = new PrintedEmail();
        printed.out.append(of(email));
        Body body = email.body();
        body.marks().forEach(mark -> printed.mark(mark, body.text()));
        printed.section("reply", REPLIES.trim(email).newText());
        return printed.out.toString();
    }

    private void header(Email email) {
        line("id", email.messageId().toString());
        addresses("from", email.from());
        addresses("reply-to", email.replyTo());
        addresses("to", email.to());
        addresses("cc", email.cc());
        line("subject", email.subject());
        line("sent", email.sentAt().map(Instant::toString).orElse(""));
        ids("in-reply-to", email.inReplyTo());
        ids("references", email.references());
        line("importance", email.importance().name());
        line(
                "defects",
                String.join(" ", email.defects().stream().map(Enum::name).toList()));
    }

    private void addresses(String name, List<EmailAddress> addresses) {
        addresses.forEach(address -> line(name, address.toString()));
    }

    private void ids(String name, List<MessageId> ids) {
        ids.forEach(id -> line(name, id.toString()));
    }

    private void attachment(Attachment file) {
        line("file", file.name());
        line("  type", file.mediaType() + (file.inline() ? ", inline" : ""));
        line("  size", Long.toString(file.size()));
        line("  sha256", file.sha256());
        line("  content-id", file.contentId());
    }

    private void mark(Segment mark, String text) {
        String marked = text.substring(mark.start(), mark.end()).strip();
        section("marked as " + mark.kind().name().toLowerCase(Locale.ROOT), marked);
    }

    private void line(String name, String value) {
        if (!value.isEmpty()) {
            out.append(name).append(": ").append(value).append('\n');
        }
    }

    private void section(String name, String value) {
        if (!value.isEmpty()) {
            out.append("--- ").append(name).append('\n').append(value).append('\n');
        }
    }
}
