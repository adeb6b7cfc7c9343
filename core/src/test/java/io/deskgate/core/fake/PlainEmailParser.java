package io.deskgate.core.fake;

import io.deskgate.core.email.Body;
import io.deskgate.core.email.Defect;
import io.deskgate.core.email.Email;
import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.email.HeaderBlock;
import io.deskgate.core.email.Importance;
import io.deskgate.core.email.MessageId;
import io.deskgate.core.email.RawEmail;
import io.deskgate.core.port.EmailParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Understands plain messages in UTF-8 without any encoding, which is all that tests of the core need. */
public final class PlainEmailParser implements EmailParser {
    @Override
    public Email parse(RawEmail raw) {
        HeaderBlock header = raw.header();
        Optional<MessageId> id = ids(header, "Message-ID").findFirst();
        return Email.withId(id.orElseGet(() -> MessageId.madeFrom(raw.key().bytes())))
                .from(mailboxes(header, "From"))
                .replyTo(mailboxes(header, "Reply-To"))
                .to(mailboxes(header, "To"))
                .cc(mailboxes(header, "Cc"))
                .subject(header.first("Subject").orElse(""))
                .inReplyTo(ids(header, "In-Reply-To").toList())
                .references(ids(header, "References").toList())
                .importance(header.first("X-Priority").orElse("").startsWith("1") ? Importance.HIGH : Importance.NORMAL)
                .body(Body.ofText(text(raw)))
                .defects(id.isEmpty() ? Set.of(Defect.MISSING_MESSAGE_ID) : Set.of())
                .email();
    }

    private static Stream<MessageId> ids(HeaderBlock header, String name) {
        return Stream.of(header.first(name).orElse("").split("[<>\\s]+"))
                .filter(id -> !id.isBlank())
                .map(MessageId::new);
    }

    private static List<EmailAddress> mailboxes(HeaderBlock header, String name) {
        return Stream.of(header.first(name).orElse("").split(","))
                .flatMap(text -> mailbox(text.strip()).stream())
                .toList();
    }

    private static Optional<EmailAddress> mailbox(String text) {
        int open = text.indexOf('<');
        int close = text.indexOf('>', open + 1);
        String address = open < 0 || close < 0 ? text : text.substring(open + 1, close);
        String name = open < 0 ? "" : text.substring(0, open).strip();
        boolean usable = address.indexOf('@') > 0 && text.chars().noneMatch(Character::isISOControl);
        return usable ? Optional.of(new EmailAddress(address.strip(), name)) : Optional.empty();
    }

    private static String text(RawEmail raw) {
        try {
            String all = new String(raw.open().readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
            int blank = all.indexOf("\n\n");
            return blank < 0 ? "" : all.substring(blank + 2).stripTrailing();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
