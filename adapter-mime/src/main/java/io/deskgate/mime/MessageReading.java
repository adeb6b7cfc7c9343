package io.deskgate.mime;

import io.deskgate.core.email.Body;
import io.deskgate.core.email.Content;
import io.deskgate.core.email.Defect;
import io.deskgate.core.email.Email;
import io.deskgate.core.email.MessageId;
import io.deskgate.core.email.ParserLimits;
import io.deskgate.core.email.RawEmail;
import java.io.IOException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Reads one message from its first byte to its last. */
final class MessageReading {
    private final RawEmail raw;
    private final EnumSet<Defect> defects = EnumSet.noneOf(Defect.class);
    private final HeaderReader headers;
    private final HeaderText text;

    MessageReading(RawEmail raw, ParserLimits limits) {
        this.raw = raw;
        this.headers = new HeaderReader(limits, defects);
        this.text = new HeaderText(limits, defects);
    }

    Email email() throws IOException {
        PartStream in = new PartStream(LineEnds.open(raw));
        Prologue.skip(in);
        Header header = headers.read(in);
        try (Attic attic = new Attic();
                Files files = new Files(text, attic)) {
            List<Passage> said = new MessageWalk(headers, text, files).walk(header, in);
            Body body = new BodyText(text.limits(), defects).of(said);
            Email.Draft draft = draft(header).body(body);
            if (attic.size() > 0) {
                Content content = attic.finish();
                draft.attachments(attic.attachments(content, body.html()), content);
            }
            return draft.defects(defects).email();
        }
    }

    private Email.Draft draft(Header header) {
        noteRepeated(header);
        AddressFields addresses = new AddressFields(header, text);
        Email.Draft draft = Email.withId(messageId(header))
                .from(addresses.authors())
                .replyTo(addresses.all("reply-to"))
                .to(addresses.all("to"))
                .cc(addresses.all("cc"))
                .subject(text.subject(header.first("subject")))
                .inReplyTo(ids(header, "in-reply-to"))
                .references(ids(header, "references"))
                .importance(Urgency.of(header));
        date(header, draft);
        return draft;
    }

    private void noteRepeated(Header header) {
        for (String name : List.of("from", "subject", "message-id", "date")) {
            if (header.repeats(name)) {
                defects.add(Defect.DUPLICATE_HEADER);
            }
        }
    }

    private MessageId messageId(Header header) {
        List<MessageId> ids = MessageIds.in(text.machine(header.first("message-id")));
        if (ids.isEmpty()) {
            defects.add(Defect.MISSING_MESSAGE_ID);
            return MessageId.madeFrom(raw.key().bytes());
        }
        return ids.get(0);
    }

    private List<MessageId> ids(Header header, String name) {
        String line = text.machine(String.join(" ", header.all(name)));
        return MessageIds.atMost(text.limits().references(), MessageIds.in(line));
    }

    private void date(Header header, Email.Draft draft) {
        Optional<Instant> date = Dates.read(text.machine(header.first("date")));
        if (date.isPresent()) {
            draft.sentAt(date.get());
        } else {
            defects.add(Defect.BAD_DATE);
        }
    }
}
