package io.deskgate.core.followup;

import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.email.MessageId;
import io.deskgate.core.port.SigningKeys;
import io.deskgate.core.ticket.TicketKey;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Makes the marks by which answers to our mail find their ticket, and recognises them. Nobody without a key can make
 * one. A mark is bound to what it is for: that of an address is worth nothing in a Message-ID.
 */
public final class ReplyMarks {
    private static final String ADDRESS = "reply-address:";
    private static final String MESSAGE = "message-id:";
    private static final String BODY = "body:";

    private final SigningKeys keys;
    private final Signature signature;

    /**
     * Signs with the first of these keys and recognises what any of them signed. They are asked for only when there is
     * something to sign or to recognise.
     */
    public ReplyMarks(SigningKeys keys) {
        this.keys = keys;
        this.signature = new Signature(keys);
    }

    /** The same, with keys that are asked for once: a message may carry a thousand marks. */
    ReplyMarks forOneMessage() {
        return new ReplyMarks(new KeysOnce(keys));
    }

    /** The address at which answers about this ticket arrive: {@code support+SUP-42.SIGNATURE@desk.example}. */
    public EmailAddress replyAddress(TicketKey ticket, EmailAddress support) {
        String address = support.address();
        int at = address.lastIndexOf('@');
        return new EmailAddress(
                address.substring(0, at) + "+" + mark(ADDRESS, ticket) + address.substring(at), support.name());
    }

    /** The same where every address of a domain arrives with us: {@code SUP-42.SIGNATURE@replies.example}. */
    public EmailAddress catchAllAddress(TicketKey ticket, String domain) {
        return EmailAddress.of(mark(ADDRESS, ticket) + "@" + domain);
    }

    /** A new Message-ID for a message about this ticket: {@code SUP-42.NONCE.SIGNATURE@host}. */
    public MessageId messageId(TicketKey ticket, String host, RandomGenerator random) {
        byte[] bytes = new byte[Mark.NONCE_LENGTH];
        random.nextBytes(bytes);
        String nonce = Alphabet.write(bytes, Mark.NONCE_LENGTH);
        String signed = signature.of(MESSAGE + ticket + ":" + nonce);
        return new MessageId(ticket + "." + nonce + "." + signed + "@" + host);
    }

    /** A text that may stand in the body of a message about this ticket, for programs that keep nothing else. */
    public String bodyMark(TicketKey ticket) {
        return BodyMarks.OPENING + mark(BODY, ticket) + BodyMarks.CLOSING;
    }

    /** Whether a message with this id is one of ours. Asks for no key unless the id looks like one of ours. */
    public boolean areIn(MessageId id) {
        Optional<Mark> mark =
                Mark.withNonce(id.value().substring(0, Math.max(0, id.value().lastIndexOf('@'))));
        return mark.isPresent() && isOfMessage(mark.get());
    }

    boolean isOfAddress(Mark mark) {
        return signature.isOf(ADDRESS + mark.key(), mark.signature());
    }

    boolean isOfMessage(Mark mark) {
        return signature.isOf(MESSAGE + mark.key() + ":" + mark.nonce(), mark.signature());
    }

    boolean isOfBody(Mark mark) {
        return signature.isOf(BODY + mark.key(), mark.signature());
    }

    private String mark(String purpose, TicketKey ticket) {
        return ticket + "." + signature.of(purpose + ticket);
    }
}
