package io.deskgate.core.history;

import io.deskgate.core.email.MessageId;
import io.deskgate.core.fixture.EmailText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A message of a history, as its writer means it. All addresses are in lower case. */
record Letter(
        Kind kind,
        MessageId id,
        String from,
        List<String> to,
        List<String> cc,
        String subject,
        List<MessageId> inReplyTo,
        List<MessageId> references,
        String text) {
    enum Kind {
        PERSON,
        AWAY,
        REPORT
    }

    /** In-Reply-To first, then References from the newest on. */
    List<MessageId> parents() {
        List<MessageId> parents = new ArrayList<>(inReplyTo);
        for (int i = references.size() - 1; i >= 0; i--) {
            parents.add(references.get(i));
        }
        return parents;
    }

    /** What goes over the wire. */
    EmailText asSent() {
        EmailText plain = EmailText.anEmail()
                .from(from)
                .with("To", String.join(", ", to))
                .about(subject)
                .with("Message-ID", id.toString())
                .saying(said() + "\n");
        EmailText copied = cc.isEmpty() ? plain : plain.with("Cc", String.join(", ", cc));
        EmailText answering = inReplyTo.isEmpty() ? copied : copied.with("In-Reply-To", all(inReplyTo));
        EmailText referring = references.isEmpty() ? answering : answering.with("References", all(references));
        return switch (kind) {
            case PERSON -> referring;
            case AWAY -> referring.with("Auto-Submitted", "auto-replied");
            case REPORT -> referring.without("In-Reply-To").with("Return-Path", "<>");
        };
    }

    /** The text as it is stored. */
    String said() {
        return kind == Kind.REPORT
                ? text
                        + "\n\nFinal-Recipient: rfc822; somebody@far.example\nAction: failed\nStatus: 5.1.1\n\nMessage-ID: "
                        + all(inReplyTo)
                : text;
    }

    private static String all(List<MessageId> ids) {
        return ids.stream().map(MessageId::toString).collect(Collectors.joining(" "));
    }
}
